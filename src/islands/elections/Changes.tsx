import { useMemo, useState } from 'preact/hooks';
import { compareLaws, considerPart, isFilled, partIds, parts, type ISODate } from '../../rules/elections/index.ts';
import { fill, formatDate } from '../../words/index.ts';
import { ChosenReadings } from './ChosenReadings.tsx';
import { Mark } from './Mark.tsx';
import { checkTitle, figuresText, keyText } from './say.ts';
import { useTools, type Given } from './tools.ts';

/** The same facts under every version of the law: what is different for us. */
export function Changes({ given: { facts, chosen }, today }: Readonly<{ given: Given; today: ISODate }>) {
  const tools = useTools();
  const { lang, scheme, titles, laws, words: { page, page: { changes: say } } } = tools;
  const [isAll, setAll] = useState(false);
  const compared = useMemo(() => partIds.filter((part) => parts[part].day !== null && isFilled(part, facts))
    .map((part) => {
      const { impossible, standIns } = considerPart(part, scheme, facts, { rulesOn: null, today, chosen });
      return { part, rows: compareLaws(part, scheme, facts, { today, chosen }), impossible: impossible.length > 0, standIns };
    }), [facts, chosen, today]);
  const impossible = compared.filter((each) => each.impossible);
  const shown = compared.map(({ part, rows }) => ({ part, rows: rows.filter(({ differs }) => isAll || differs) })).filter(({ rows }) => rows.length > 0);
  return (
    <section class="one-part">
      <h2 tabIndex={-1} data-screen-title>{fill(say.title, { day: formatDate(scheme.laws.at(-1)?.from ?? today, lang) })}</h2>
      <p>{say.lead}</p>
      <ChosenReadings chosen={chosen} standIns={compared.flatMap(({ standIns }) => standIns)} />
      {compared.length === 0 ? <p class="nothing">{say.none}</p> : (
        <>
          <label class="tick"><input type="checkbox" checked={isAll} onChange={() => setAll(!isAll)} /> {say.all}</label>
          {impossible.map(({ part }) => <p class="problems" key={part}>{titles[part]}{lang === 'zh' ? '：' : ': '}{page.noConclusion}</p>)}
          {impossible.length === compared.length ? null : shown.length === 0 ? <p>{say.same}</p> : shown.map(({ part, rows }) => (
            <div key={part}>
            <h3 id={`compared-${part}`}>{titles[part]}</h3>
            <table class="stack compared" aria-labelledby={`compared-${part}`}>
              <thead><tr><th scope="col">{say.check}</th>{scheme.laws.map(({ id }) => <th scope="col" key={id}>{laws[id]}</th>)}</tr></thead>
              <tbody>{rows.map(({ id, key, by }) => (
                <tr key={`${id}-${key ?? ''}`}>
                  <th scope="row">{key === null ? checkTitle(tools, id) : `${keyText(tools, key)} · ${checkTitle(tools, id)}`}</th>
                  {scheme.laws.map(({ id: law }) => {
                    const found = by.find((each) => each.law === law);
                    return <td key={law} data-label={laws[law]}>{found === undefined ? '—' : <><Mark check={id} status={found.status} /> <span class="soft">{found.status === 'notRegulated' ? '' : figuresText(found.check, tools)}</span></>}</td>;
                  })}
                </tr>
              ))}</tbody>
            </table>
            </div>
          ))}
        </>
      )}
      <p><a href="#by-date">{say.figures}</a></p>
    </section>
  );
}
