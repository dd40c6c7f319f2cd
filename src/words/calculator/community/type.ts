import type { PluralForm } from '../../template.ts';
import type { InOtherWords } from '../shared/type.ts';
import type { zh } from './zh.ts';

/** What the self-check of rural communities says of its own; leaving a sentence out does not compile. */
export type CommunityWords<Form extends PluralForm = 'other'> = InOtherWords<typeof zh, Form>;
