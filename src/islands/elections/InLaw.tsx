import { considerPart, hasFacts, isFilled, partIds, type ISODate, type PartResult } from '../../rules/elections/index.ts';
import { electionStates } from '../../rules/report/index.ts';
import { InText } from '../marked/index.ts';
import { useTools, type Given, type Tools } from './tools.ts';

/**
 * To see in the law or paper that a part goes by what its clauses were to everything that was filled in. Clauses that bear marks may
 * stand in others as well, by the day of other parts: those pages are offered there.
 */
export function InLaw({ result, given: { facts, rulesOn, chosen }, today }: Readonly<{ result: PartResult; given: Given; today: ISODate }>) {
  const tools = useTools();
  const { scheme, shared } = tools;
  const page = [...result.checks, ...result.values].map(({ cite }) => (cite === null ? null : pageOf(cite.clause, tools))).find((each) => each !== null);
  if (page === undefined) return null;
  const policy = /([^/]+)\/$/u.exec(page)?.[1] ?? '';
  const marked = () => {
    const filled = partIds.filter((part) => isFilled(part, facts) || (part === result.part && hasFacts(part, facts)));
    const all = electionStates(scheme, filled.map((part) => considerPart(part, scheme, facts, { rulesOn, today, chosen })));
    return { calculator: scheme.calculator, states: Object.fromEntries(Object.entries(all).filter(([clause]) => pageOf(clause, tools) === page)) };
  };
  return <InText words={shared.beside} to={page} policy={policy} marked={marked} />;
}

/** The page a clause stands on. */
function pageOf(clause: string, { clauses }: Tools): string | null {
  return clauses[clause]?.to.replace(/#.*$/u, '') ?? null;
}
