import { scheme } from '../../rules/policies/residents-committee-law-2025/index.ts';
import { fill } from '../../words/index.ts';
import { electionWords } from '../../words/elections/index.ts';

/** A figure of the slides or of the notice of Tianjin, with its clause. */
export type PaperRow = Readonly<{ title: string; text: string; clause: string }>;

/** The figures of the two papers beside the law; sums of the statistics are worked out, so that they are seen to be right. */
export function paperFigures(lang: 'zh' | 'en'): readonly PaperRow[] {
  const { papersRows: rows, range, adds } = electionWords[lang].reference;
  const { slides, city } = scheme;
  const between = ({ least, most }: Readonly<{ least: number; most: number }>) => fill(range, { least, most });
  const percent = ({ part, of }: Readonly<{ part: number; of: number }>) => `${String((part * 100) / of)}%`;
  const { year, chairs, deputies, ordinary, men, women } = city.statistics;
  const sum = (...parts: readonly number[]) => fill(adds, { parts: parts.join(' + '), sum: parts.reduce((all, each) => all + each, 0) });
  const [first] = slides.subcommittees;
  return [
    { title: rows.slidesTerm, text: String(slides.term.years), clause: slides.term.cite.clause },
    { title: rows.slidesSub, text: String(slides.subcommittees.length), clause: first?.cite.clause ?? slides.subcommitteeSize.cite.clause },
    { title: rows.slidesSubSize, text: between(slides.subcommitteeSize), clause: slides.subcommitteeSize.cite.clause },
    { title: rows.council, text: String(slides.council.about), clause: slides.council.cite.clause },
    { title: rows.elect, text: percent(slides.elect), clause: slides.elect.cite.clause },
    { title: rows.window, text: `${city.window.from} – ${city.window.until}`, clause: city.window.cite.clause },
    { title: rows.chairAge, text: String(city.chairAge.most), clause: city.chairAge.cite.clause },
    { title: rows.members, text: between(city.members), clause: city.members.cite.clause },
    { title: rows.overlap, text: percent(city.overlap), clause: city.overlap.cite.clause },
    { title: rows.retired, text: percent(city.retired), clause: city.retired.cite.clause },
    { title: rows.party, text: between(city.partyCommittee), clause: city.partyCommittee.cite.clause },
    { title: rows.branch, text: between(city.partyBranch), clause: city.partyBranch.cite.clause },
    { title: rows.cityHouseholds, text: String(city.households.about), clause: city.households.cite.clause },
    { title: rows.setUp, text: percent(city.setUp), clause: city.setUp.cite.clause },
    { title: fill(rows.statistics, { year }), text: sum(chairs, deputies, ordinary), clause: city.statistics.cite.clause },
    { title: fill(rows.men, { year }), text: sum(men, women), clause: city.statistics.cite.clause },
  ];
}
