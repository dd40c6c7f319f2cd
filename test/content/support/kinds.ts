/** The site's word for each kind of the three catalogues. */
const kinds: Readonly<Record<string, string>> = {
  // Wenzhou and Xiamen
  ELIG: 'eligibility', AMT: 'amount', EXCL: 'exclusion', DEF: 'definition', OBL: 'obligation', TGT: 'target', PROC: 'procedure', DDL: 'deadline', ORG: 'organisation', EXH: 'exhortation',
  // The committee law
  LINEUP: 'organisation', RGT: 'eligibility', THR: 'eligibility', TERM: 'deadline', DELEG: 'procedure',
  // Kon Tum, the village plans, the slides
  score: 'amount', conversion: 'amount', threshold: 'eligibility', composition: 'organisation', ranking: 'procedure', dossier: 'procedure',
  definition: 'definition', target: 'target', deadline: 'deadline', procedure: 'procedure', exhortation: 'exhortation',
};

/**
 * The kinds of a clause in the site's words: `ELIG/AMT` is `eligibility amount`. A remark in brackets (`EXH(探索)`) is no kind, nor
 * is how strongly the text binds, which one row gives in the same cell.
 * @throws Error where a catalogue writes a kind that is not known here.
 */
export function kindsOf(cell: string): string {
  return cell.replace(/[(（].*?[)）]/gu, '').split('/').map((each) => each.trim()).filter((each) => each !== '' && each !== 'LOCAL_MAY')
    .map((each) => kinds[each] ?? unknownKind(each)).join(' ');
}

function unknownKind(kind: string): never {
  throw new Error(`The catalogues write the kind "${kind}"; say in test/content/support/kinds.ts which kind of the site it is.`);
}
