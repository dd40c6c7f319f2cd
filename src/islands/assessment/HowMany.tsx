import { Choice } from '../shared/index.ts';
import { useAssessment } from './tools.ts';

/** One place, page by page, or several in a table. */
export function HowMany({ isSeveral }: Readonly<{ isSeveral: boolean }>) {
  const { how } = useAssessment().own;
  return (
    <fieldset>
      <legend>{how.ask}</legend>
      <Choice type="radio" id="how-one" name="items" value="1" label={how.one} small={how.oneHint} checked={!isSeveral} />
      <Choice type="radio" id="how-several" name="items" value="2" label={how.several} small={how.severalHint} checked={isSeveral} />
    </fieldset>
  );
}
