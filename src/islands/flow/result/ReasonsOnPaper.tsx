import { Choice } from '../../shared/index.ts';
import { useTools } from '../tools.ts';

/** Whether the reasons of every benefit go on paper too: many sheets that few want at a desk. The style of the print reads it. */
export function ReasonsOnPaper() {
  const { own: { onPaper } } = useTools();
  return <Choice type="checkbox" id="reasons-on-paper" name="reasons" value="yes" label={onPaper.reasons} small={onPaper.hint} checked={false} />;
}
