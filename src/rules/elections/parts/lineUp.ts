import type { Truth } from '../../vocabulary/index.ts';
import { atLeast, certain, within, type Count } from '../count.ts';
import { check, missing, moreThanAll, notRegulated, number, type Asking, type Found } from '../found.ts';
import { kinPairs, relatedToHimself, withoutKin } from '../kin.ts';
import { have, peopleOf } from '../people.ts';
import { must, type Status } from '../status.ts';

/** Whether a committee is made up as the law asks: how many, one head, women, no near relatives, and before 2026 smaller peoples. */
export function lineUp({ facts, law, option }: Asking): Found {
  const people = peopleOf(facts);
  const ofList = facts.people.length > 0;
  const typed = ofList ? (['people'] as const) : missing(facts, 'chairs', 'deputies', 'ordinary');
  const { members, chair, women, kin, minority } = law;
  // Formed before the rule was there: the rule asks for the next committee, unless it is read to reach at once.
  const formedBefore = facts.formedOn !== null && facts.formedOn < law.from;
  const reaches = !formedBefore || option('AMB-RC-47') === 'B';
  const pairs = kinPairs(facts);
  const apart = withoutKin(pairs, option);
  return {
    checks: [
      check('size', must(within(people.total, members.least, members.most)), members.cite, { lacks: typed, figures: { ...have(people.total), least: members.least, most: members.most } }),
      check('chair', must(offices(people, chair.exactly, option('AMB-RC-22'))), chair.cite, { lacks: typed, figures: { ...have(people.chairs), need: chair.exactly } }),
      women === null || !reaches ? notRegulated('women')
        : check('women', must(atLeast(people.women, women.least)), women.cite, {
          lacks: ofList ? ['people'] : ['women'], asks: atLeast(people.women, women.least) === 'no' ? ['AMB-RC-23'] : [], figures: { ...have(people.women), need: women.least },
        }),
      kin === null || !reaches ? notRegulated('kin')
        : check('kin', must(apart), kin.cite, { lacks: pairs === null ? ['kinAmong'] : ['kinPairs'], asks: apart === 'no' ? ['AMB-RC-21'] : [], figures: {} }),
      minority === null ? notRegulated('minority')
        : check('minority', minorityStatus(facts.multiEthnic, people.minority, minority.least), minority.cite, {
          lacks: facts.multiEthnic === 'unknown' ? ['multiEthnic'] : ['minorityMembers'], figures: { ...have(people.minority), need: minority.least },
        }),
    ],
    values: [...number('total', certain(people.total), members.cite)],
    impossible: [...(ofList ? [] : moreThanAll(facts, people.total.high, ...(women === null ? [] : ['women' as const]), ...(minority === null ? [] : ['minorityMembers' as const]))), ...relatedToHimself(facts)],
  };
}

function offices({ chairs, deputies, ordinary }: Readonly<{ chairs: Count; deputies: Count; ordinary: Count }>, exactly: number, read: string | null): Truth {
  switch (read) {
    case 'B': {
      const each = [atLeast(chairs, 1), atLeast(deputies, 1), atLeast(ordinary, 1)];
      return each.includes('no') ? 'no' : each.includes('unknown') ? 'unknown' : 'yes';
    }
    case 'C':
      return 'yes';
    case null:
    default:
      return within(chairs, exactly, exactly);
  }
}

function minorityStatus(multiEthnic: Truth, count: Count, least: number): Status {
  if (multiEthnic === 'no') return 'notRequired';
  const enough = atLeast(count, least);
  if (enough === 'yes') return 'met';
  return multiEthnic === 'yes' ? must(enough) : 'unknown';
}
