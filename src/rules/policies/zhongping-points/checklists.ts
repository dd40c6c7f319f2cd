import { cite } from '../../vocabulary/index.ts';

/** Bodies that must have certain members. */
export const checklists = [
  {
    id: 'workingGroup', clause: 'pt3-2.1',
    parts: [
      { id: 'villageCommittees', cite: cite('pt3-2.1', '村“两委”干部') },
      { id: 'groupLeaders', cite: cite('pt3-2.1', '村民小组长') },
      { id: 'areaSecretaries', cite: cite('pt3-2.1', '片支部书记') },
      { id: 'partyMembers', cite: cite('pt3-2.1', '党员和村民两类代表') },
      { id: 'villagers', cite: cite('pt3-2.1', '党员和村民两类代表') },
    ],
  },
  {
    id: 'leadingGroup', clause: 'pt3-5.1',
    parts: [
      { id: 'commander', cite: cite('pt3-5.1', '村指挥长任组长') },
      { id: 'generalSecretary', cite: cite('pt3-5.1', '党总支书记、驻村第一书记任副组长') },
      { id: 'firstSecretary', cite: cite('pt3-5.1', '党总支书记、驻村第一书记任副组长') },
      { id: 'committees', cite: cite('pt3-5.1', '村“两委”和驻村工作队是成员') },
      { id: 'workTeam', cite: cite('pt3-5.1', '村“两委”和驻村工作队是成员') },
    ],
  },
] as const;
