/** The shapes of the data files that the site publishes. A change that a reader of them would notice raises `dataVersion`. */
export { dossierData, councilData, deadlineData, figureData, responsibilityData, unitData } from './facts.ts';
export { dataFile, dataVersion, policyData, type PolicyData } from './policy.ts';
