import type { CheckFound, ISODate, PartResult } from '../../rules/elections/index.ts';
import { statusWord } from '../../words/elections/index.ts';
import { fill } from '../../words/index.ts';
import { Hear } from '../aloud/index.ts';
import { InTurn } from '../shared/index.ts';
import { ChosenReadings } from './ChosenReadings.tsx';
import { ClauseLink } from './ClauseLink.tsx';
import { InLaw } from './InLaw.tsx';
import { Mark } from './Mark.tsx';
import { Readings } from './Readings.tsx';
import { between, checkTitle, figuresText, impossibleText, isNote, keyText, readingWords, usedStandIns, valueText, valueTitle } from './say.ts';
import { useTools, type Given } from './tools.ts';

/** What a part comes to: the whole, then check by check, what was worked out, and what the text leaves open. */
export function Result({ result, given, today }: Readonly<{ result: PartResult; given: Given; today: ISODate }>) {
  const tools = useTools();
  const { page } = tools.words;
  if (result.impossible.length > 0) {
    return (
      <section class="result">
        <h3>{page.result}</h3>
        <div role="alert"><ul class="problems">{result.impossible.map((each) => <li key={`${each.kind}-${each.field}-${each.than ?? ''}`}>{impossibleText(tools, each)}</li>)}</ul></div>
        <p>{page.noConclusion}</p>
      </section>
    );
  }
  const whole = result.checks.filter(({ key }) => key === null);
  const rows = Map.groupBy(result.checks.filter(({ key }) => key !== null), ({ id }) => id);
  return (
    <section class="result">
      <h3>{page.result}</h3>
      <p class="row beside noprint"><Hear words={tools.shared.beside} /><InLaw result={result} given={given} today={today} /></p>
      <p class="overall" role="status"><Mark status={result.overall} text={fill(page.overall, { status: tools.words.status[result.overall] })} /></p>
      <ChosenReadings chosen={result.chosen} standIns={result.standIns} />
      {usedStandIns(tools, result).map((text) => <p class="other" key={text}>{text}</p>)}
      <InTurn>
        {result.values.length === 0 ? null : (
          <dl class="worked">{result.values.map((value) => (
            <div key={`${value.id}-${value.key ?? ''}`}>
              <dt>{valueTitle(tools, value)} <ClauseLink cite={value.cite} /></dt>
              <dd><b>{valueText(value.value, tools)}</b>{value.otherwise.filter(({ reading }) => !isNote(tools, reading)).map(({ reading, option, gives }) => (
                <span class="other" key={`${reading}-${option}`}>{fill(page.otherwiseValue, { option: readingWords(tools, reading).options[option] ?? option, value: valueText(gives, tools) })}</span>
              ))}</dd>
            </div>
          ))}</dl>
        )}
        <ul class="checked">
          {whole.map((check) => <CheckLine key={check.id} check={check} />)}
          {[...rows].map(([id, checks]) => <Rows key={id} id={id} checks={checks} />)}
        </ul>
        <Readings result={result} />
      </InTurn>
    </section>
  );
}

/** One check: its status, its clause, its figures, what would settle it, and what another reading makes of it. */
export function CheckLine({ check, ofRow = false }: Readonly<{ check: CheckFound; ofRow?: boolean }>) {
  const tools = useTools();
  const { words } = tools;
  const { page } = words;
  const names = { ...words.fields, ...words.lists } as Readonly<Record<string, string>>;
  const figures = figuresText(check, tools);
  const why = { notRegulated: page.notRegulatedWhy, deviates: page.deviatesWhy, officeDecides: page.officeWhy }[check.status as 'deviates'] as string | undefined;
  const title = check.key === null || ofRow ? checkTitle(tools, check.id) : `${keyText(tools, check.key)} · ${checkTitle(tools, check.id)}`;
  return (
    <li>
      <p class="check"><Mark check={check.id} status={check.status} /> <span>{title} <ClauseLink cite={check.cite} /></span></p>
      {figures === '' || check.status === 'notRegulated' ? null : <p class="soft">{figures}</p>}
      {why === undefined || ofRow ? null : <p class="soft">{why}</p>}
      {check.lacks.length === 0 ? null : <p class="soft">{fill(page.lacks, { fields: [...new Set(check.lacks)].map((id) => names[id] ?? id).join(between(tools.lang)) })}</p>}
      {check.status !== 'unknown' || check.lacks.length > 0 ? null : check.asks.map((id) => <p class="other" key={id}>{fill(page.notWritten, { what: readingWords(tools, id).title })}</p>)}
      {check.otherwise.filter(({ reading }) => !isNote(tools, reading)).map(({ reading, option, gives }) => (
        <p class="other" key={`${reading}-${option}`}>{fill(page.otherwise, { option: `${readingWords(tools, reading).title}${tools.lang === 'zh' ? '：' : ': '}${readingWords(tools, reading).options[option] ?? option}`, status: statusWord(words, check.id, gives) })}</p>
      ))}
    </li>
  );
}

const mostShown = 30;

/** The same check of many rows: how many are as required, and each of the others. */
function Rows({ id, checks }: Readonly<{ id: string; checks: readonly CheckFound[] }>) {
  const tools = useTools();
  const { page } = tools.words;
  const other = checks.filter(({ status }) => status !== 'met' && status !== 'notRequired');
  const few = checks.length <= 12;
  const shown = (few ? checks : other).slice(0, mostShown);
  return (
    <li>
      {few ? null : <p class="check"><b>{checkTitle(tools, id)}</b> {fill(page.rowsOf, { met: checks.length - other.length, other: other.length })}</p>}
      <ul class="checked">{shown.map((check) => <CheckLine key={check.key} check={check} />)}</ul>
      {few || other.length <= mostShown ? null : <p class="soft">{fill(page.list.more, { n: other.length - mostShown })}</p>}
    </li>
  );
}
