import type { ComponentChildren } from 'preact';
import type { Improvement, UnitsWork } from '../../../rules/engine/progress/index.ts';
import { useCommunity } from '../tools.ts';

/** What each unit answers for: those that lead something each with a list, those that only support in short. */
export function UnitsList({ work, item }: Readonly<{ work: readonly UnitsWork[]; item: (improvement: Improvement) => ComponentChildren }>) {
  const { own: { improve: words, colon }, shared, words: said } = useCommunity();
  const names = (of: readonly Improvement[]): string => of.map(({ requirement }) => said.requirements[requirement]?.title ?? requirement).join(shared.join);
  return (
    <>
      {work.map(({ unit, leads, supports }) => (
        <details class="unit" key={unit} open={leads.length > 0}>
          <summary><b lang="zh-Hans">{unit}</b> <span class="hint">{[leads.length === 0 ? '' : `${words.leads} ${String(leads.length)}`, supports.length === 0 ? '' : `${words.supports} ${String(supports.length)}`].filter((part) => part !== '').join(' · ')}</span></summary>
          {leads.length === 0 ? null : <ul>{leads.map((each) => <li key={each.requirement}>{item(each)}</li>)}</ul>}
          {supports.length === 0 ? null : <p class="hint">{words.supports}{colon}{names(supports)}</p>}
        </details>
      ))}
    </>
  );
}
