import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CompareWords } from '../../words/compare/index.ts';
import { fill } from '../../words/index.ts';
import { Choice, soon, textOf } from '../shared/index.ts';
import { Differences } from './Differences.tsx';
import { valueText } from './lines.ts';
import type { Asked, Compared, ReadingAsked, Variation } from './types.ts';

type CompareProps = Readonly<{
  words: CompareWords; lang: 'zh' | 'vi' | 'en'; notAnswered: string;
  asked: readonly Asked[]; readings: readonly ReadingAsked[];
  /** The two cases side by side, or what cannot be read. */
  compare: (variation: Variation) => Compared | Readonly<{ error: string }>;
}>;

/** The case beside itself with one answer changed, or read in another way: differences first. The case stays as it is. */
export function Compare({ words, lang, notAnswered, asked, readings, compare }: CompareProps) {
  const [kind, setKind] = useState<Variation['kind']>('answer');
  const [id, setId] = useState((asked.find(({ value }) => value !== '') ?? asked[0])?.id ?? '');
  const [read, setRead] = useState(readings[0]?.id ?? '');
  const [error, setError] = useState<string | null>(null);
  const [compared, setCompared] = useState<Compared | null>(null);
  const found = useRef<HTMLDivElement>(null);
  // What stood beside the case before is no longer beside it once the case has changed.
  useLayoutEffect(() => setCompared(null), [asked]);
  useLayoutEffect(() => { found.current?.querySelector<HTMLElement>('[data-found]')?.focus(); }, [compared]);
  const each = asked.find((one) => one.id === id) ?? asked[0];
  const reading = readings.find((one) => one.id === read) ?? readings[0];
  const tell = (text: string): void => {
    setError(text);
    setCompared(null);
    document.getElementById('compare-instead')?.focus();
  };
  const submit = (form: FormData): void => {
    const typed = textOf(form, 'instead').trim();
    const [one, other] = [textOf(form, 'one'), textOf(form, 'other')];
    const isSame = kind === 'answer' ? typed === each?.value : one === other;
    if (isSame) { tell(words.chooseOther); return; }
    soon(() => {
      const made = compare(kind === 'answer' ? { kind, id: each?.id ?? '', typed } : { kind, reading: reading?.id ?? '', one, other });
      if ('error' in made) { tell(made.error); return; }
      setError(null);
      setCompared(made);
    });
  };
  const changed = <T,>(set: (value: T) => void) => (value: T): void => { setError(null); set(value); };
  const wrong = error === null ? null : <p class="error" id="compare-error" role="alert">{error}</p>;
  const described = error === null ? {} : { 'aria-describedby': 'compare-error', 'aria-invalid': true } as const;
  const instead = () => {
    if (each === undefined) return null;
    const { field, value } = each;
    const common = { id: 'compare-instead', name: 'instead', key: each.id, ...described } as const;
    return (
      <>
        <p class="hint">{fill(words.now, { answer: valueText(each, value, { lang, notAnswered }) })}</p>
        <div class="field">
          <label for="compare-instead">{words.instead}<span class="hidden">{' '}{each.label}</span></label>
          {wrong}
          {field.kind !== 'choice' ? <input {...common} type={field.kind === 'day' ? 'date' : 'text'} inputMode={field.kind === 'day' ? undefined : 'decimal'} autoComplete="off" defaultValue={value} />
            : <select {...common}>{[...field.options, { value: '', label: notAnswered }].map((option) => <option key={option.value} value={option.value} selected={option.value === value}>{option.label}</option>)}</select>}
        </div>
      </>
    );
  };
  const groups = [{ label: words.given, of: asked.filter(({ value }) => value !== '') }, { label: words.unanswered, of: asked.filter(({ value }) => value === '') }];
  const sideOf = (name: 'one' | 'other', checked: number) => (
    <fieldset key={`${reading?.id ?? ''}${name}`}>
      <legend>{words[name]}</legend>
      {reading?.options.map((option, place) => <Choice key={option.id} type="radio" id={`compare-${name}-${String(place)}`} name={name} value={option.id} label={option.title} checked={place === checked} />)}
    </fieldset>
  );
  return (
    <div class="compare">
      <p class="hint noprint">{words.lead}</p>
      <form class="ask noprint" noValidate onSubmit={(event) => { event.preventDefault(); submit(new FormData(event.currentTarget)); }}>
        <fieldset class="kinds">
          <legend>{words.vary}</legend>
          {(['answer', 'reading'] as const).map((one) => <Choice key={one} type="radio" id={`compare-${one}`} name="vary" value={one} label={words[one]} checked={kind === one} onChoose={() => changed(setKind)(one)} />)}
        </fieldset>
        {kind === 'answer' ? (
          <>
            <p class="field">
              <label for="compare-which">{words.which}</label>
              <select id="compare-which" onChange={({ currentTarget: { value } }) => changed(setId)(value)}>
                {groups.map(({ label, of }) => (of.length === 0 ? null : <optgroup key={label} label={label}>{of.map((one) => <option key={one.id} value={one.id} selected={one.id === each?.id}>{one.label}</option>)}</optgroup>))}
              </select>
            </p>
            {instead()}
          </>
        ) : reading === undefined ? <p>{words.noReadings}</p> : (
          <>
            <p class="field">
              <label for="compare-reading-of">{words.whichReading}</label>
              <select id="compare-reading-of" onChange={({ currentTarget: { value } }) => changed(setRead)(value)}>{readings.map((one) => <option key={one.id} value={one.id} selected={one.id === reading.id}>{one.title}</option>)}</select>
            </p>
            {wrong}
            <div class="pair">{sideOf('one', 0)}{sideOf('other', 1)}</div>
          </>
        )}
        {kind === 'reading' && reading === undefined ? null : <div class="row actions"><button class="btn" type="submit">{words.go}</button></div>}
      </form>
      <div class="result" ref={found}>{compared === null ? null : <Differences compared={compared} words={words} lang={lang} level="h3" />}</div>
    </div>
  );
}
