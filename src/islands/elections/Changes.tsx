import { useMemo, useState } from 'preact/hooks';
import { compareLaws, partIds, parts, type Facts, type ISODate } from '../../rules/elections/index.ts';
import { isFilled } from './groups.ts';
import { Mark } from './Mark.tsx';
import { checkTitle, figuresText, keyText } from './say.ts';
import { useTools } from './tools.ts';

/** The same facts under every version of the law: what is different for us. */
export function Changes({ facts, today }: Readonly<{ facts: Facts; today: ISODate }>) {
  const tools = useTools();
  const { scheme, titles, words: { page: { changes: say }, laws } } = tools;
  const [isAll, setAll] = useState(false);
  const compared = useMemo(() => partIds.filter((part) => parts[part].day !== null && isFilled(part, facts))
    .map((part) => ({ part, rows: compareLaws(part, scheme, facts, { today, chosen: {} }) })), [facts, today]);
  const shown = compared.map(({ part, rows }) => ({ part, rows: rows.filter(({ differs }) => isAll || differs) })).filter(({ rows }) => rows.length > 0);
  return (
    <section class="one-part">
      <h2 tabIndex={-1} data-screen-title>{say.title}</h2>
      <p>{say.lead}</p>
      {compared.length === 0 ? <p class="nothing">{say.none}</p> : (
        <>
          <label class="tick"><input type="checkbox" checked={isAll} onChange={() => setAll(!isAll)} /> {say.all}</label>
          {shown.length === 0 ? <p>{say.same}</p> : shown.map(({ part, rows }) => (
            <div key={part}>
            <h3 id={`compared-${part}`}>{titles[part]}</h3>
            <table class="stack compared" aria-labelledby={`compared-${part}`}>
              <thead><tr><th scope="col">{say.check}</th>{scheme.laws.map(({ id }) => <th scope="col" key={id}>{laws[id]}</th>)}</tr></thead>
              <tbody>{rows.map(({ id, key, by }) => (
                <tr key={`${id}-${key ?? ''}`}>
                  <th scope="row">{key === null ? checkTitle(tools, id) : `${keyText(tools, key)} · ${checkTitle(tools, id)}`}</th>
                  {scheme.laws.map(({ id: law }) => {
                    const found = by.find((each) => each.law === law);
                    return <td key={law} data-label={laws[law]}>{found === undefined ? '—' : <><Mark status={found.status} /> <span class="soft">{found.status === 'notRegulated' ? '' : figuresText(found.check, tools)}</span></>}</td>;
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
