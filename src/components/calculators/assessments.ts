import { givenTo } from './given.ts';
import type { AssessmentProps } from '../../islands/assessment/index.ts';
import * as targets from '../../rules/policies/liuyang-revitalisation/index.ts';
import * as checklist from '../../rules/policies/mingluo-village/index.ts';
import { facilities } from '../../rules/policies/wenzhou-2016-41/index.ts';
import * as community from '../../rules/policies/xiamen-rural-2017/index.ts';
import * as cleaning from '../../rules/policies/zhuzhou-town-environment/index.ts';
import type { CalculatorRoute } from '../../site/index.ts';
import { checklistWords, cleaningWords, communityWords, facilitiesWords, targetWords } from '../../words/calculator/index.ts';

type Asking = 'zh' | 'en';

/** What the rules of one self-assessment hold beside the rules. */
type Assessed = Readonly<{
  assessment: AssessmentProps['assessment'];
  groups: Readonly<Record<string, readonly string[]>>;
  /** The topic in which the questions about a sum are asked. */
  groupOfSum?: Readonly<Record<string, string>>;
  words: Readonly<Record<Asking, Readonly<{ groups: Readonly<Record<string, string>> }>>>;
  examples: readonly (Omit<AssessmentProps['examples'][number], 'title'> & Readonly<{ titles: Readonly<Record<Asking, string>> }>)[];
}>;

/**
 * The self-assessments by calculator. To add one: write its rules in `src/rules/policies/<id>` with an `assessment` (the
 * question of the kind, leading pages, sums that stand first), `groups` and `examples`; its own words in
 * `src/words/calculator/<name>` as {@link OwnAssessmentWords}; a row here; and its route with `island: 'assessment'` and
 * its rule book in `src/site`. Pictures and lists of its own are `Parts`, handed to `<Assessment>` by a thin island,
 * as `src/islands/community` does. Nothing in `src/islands/assessment` names a policy, and it stays so: what one needs and
 * another does not becomes data of `Assessment`.
 */
const assessments: Readonly<Record<string, Readonly<{ of: Assessed; own: Readonly<Record<Asking, AssessmentProps['own']>> }>>> = {
  'disability-facilities': { of: facilities, own: facilitiesWords },
  'village-cleaning': { of: cleaning, own: cleaningWords },
  'revitalisation-targets': { of: targets, own: targetWords },
  'model-village': { of: checklist, own: checklistWords },
  'rural-community': { of: community, own: communityWords },
};

/** What one self-assessment is given by its page, in one language. @throws Error when there is none of this id. */
export async function assessmentGiven(calculator: CalculatorRoute, lang: Asking) {
  const found = assessments[calculator.id];
  if (found === undefined) throw new Error(`The self-assessment "${calculator.id}" needs a row in src/components/calculators/assessments.ts.`);
  const { assessment, groups, groupOfSum = {}, words, examples } = found.of;
  const sumsOf = (group: string): readonly string[] => Object.entries(groupOfSum).filter(([, each]) => each === group).map(([id]) => id);
  return {
    ...await givenTo(calculator, lang, found.own[lang], examples, assessment.then),
    groups: Object.entries(groups).map(([id, rules]) => ({ id, title: words[lang].groups[id] ?? id, rules: [...rules, ...sumsOf(id)] })),
    assessment,
  };
}
