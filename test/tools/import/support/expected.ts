import type { Metadata } from '../../../../src/schemas/originals/index.ts';

/** What a source document must come to: counted by hand and by the catalogue, never by the importer. */
export type Expected = Readonly<{
  file: string; language: string;
  /** How many numbers of each style are printed: 第一条 is an article, 一、 a han, （一） a hanParen, 1. an arabic. */
  numbers: Readonly<Partial<Record<'chapter' | 'article' | 'han' | 'hanParen' | 'arabic' | 'decimal' | 'paren' | 'roman' | 'bullet' | 'document' | 'slide' | 'row', number>>>;
  paragraphs: number;
  metadata: Partial<Metadata>;
  /** Documents it names that must be found, by number or title. */
  relations: readonly string[];
  /** How many suspicions of each kind. */
  suspicious: Readonly<Record<string, number>>;
  removed: Readonly<Record<string, number>>;
  /** Ids that must stand for what is printed there: the logical place, whatever the number says. */
  places: Readonly<Record<string, string>>;
}>;

const law = { arabic: 0, han: 0 };

/** Every document of the shared folder. */
export const expected: readonly Expected[] = [
  {
    file: 'wenzhou-2016-41.txt', language: 'zh-Hans', paragraphs: 19,
    numbers: { han: 6, hanParen: 21, arabic: 4, row: 12 },
    metadata: { documentNumber: '温政发〔2016〕41号', issuer: '温州市人民政府', issuedOn: '2016-08-15', addressees: '各县（市、区）人民政府，市政府直属各单位' },
    relations: ['国发〔2015〕7号', '浙政发〔2015〕50号'],
    // The ends of pages part thirteen paragraphs, and one of them repeats a character.
    suspicious: { brokenParagraph: 13, doubledText: 1 },
    removed: {},
    places: { 's2.3.1': '二（三）1', 's6.3': '六（三）', 'annex1.r11': '附件11' },
  },
  {
    file: 'xiamen-rural-community-2017.txt', language: 'zh-Hans', paragraphs: 4,
    numbers: { han: 3, hanParen: 10, arabic: 30 },
    metadata: { documentNumber: '厦委办发〔2017〕1号', indexNumber: 'XM00110-03-05-2017-004', issuer: '中共厦门市委办公厅、厦门市人民政府办公厅', issuedOn: '2017-02-10', publishedOn: '2017-02-10' },
    relations: ['中办发201530号', '闽委办发〔201547号', '村民委员会组织法'],
    suspicious: { unbalancedMarks: 4, damagedDate: 1, damagedDocumentNumber: 2, pageNumberInSentence: 1, fusedFigures: 3 },
    removed: { navigation: 1, viewCounter: 1, siteButtons: 1 },
    places: { 's2.1.1': '二（一）1', 's2.2.5': '二（二）5', 's2.7.30': '二（七）30', 's3.3': '三（三）' },
  },
  {
    file: 'kontum-plan-2516.txt', language: 'vi', paragraphs: 23,
    numbers: { roman: 4, arabic: 20, decimal: 11, paren: 12, bullet: 26 },
    metadata: { documentNumber: '2516/KH-UBND', documentType: 'Kế hoạch', issuedOn: '2014-10-03', place: 'Kon Tum', signer: 'Lê Thị Kim Đơn', issuer: 'ỦY BAN NHÂN DÂN' },
    relations: ['34/2014/QĐ-TTg', '2928/LĐTBXH-BVCSTE', '37/2010/QĐ-TTg'],
    suspicious: { numberOutOfOrder: 3, numberRepeated: 1, misspelling: 2, damagedDate: 1, brokenParagraph: 3 },
    removed: { markup: 6 },
    // III comes twice; 5.1 to 5.3 stand under 4.
    places: { 's3.2.1': 'III.2.1', 's3.4.1': 'III.5.1', 's3.5': 'III.5', 's4': 'III', 's4.11': 'III.11' },
  },
  {
    file: 'village-points-collection.txt', language: 'zh-Hans', paragraphs: 58,
    numbers: { document: 6, han: 29, hanParen: 44, arabic: 52, paren: 14 },
    metadata: { title: '人居环境改善积分实施方案(合集)' },
    relations: ['全面推行积分制管理创新基层社会治理的指导意见(试行)', '湘办〔20xx〕11号'],
    suspicious: { redactedYear: 24, redactedName: 7, unbalancedMarks: 1, emptyName: 6 },
    removed: { copyMark: 7, siteNotice: 1 },
    places: { 'doc1.s4.1.2.2': '第一篇 四（一）2（2）', 'doc3.s3.5': '第三篇 三5', 'doc6.s3.2.4': '第六篇 三（二）（4）' },
  },
  {
    file: 'community-organisation-slides.txt', language: 'zh-Hant', paragraphs: 1,
    numbers: { slide: 46 },
    metadata: { title: '第三章社區組織建設' },
    relations: ['中華人民共和國城市居民委員會組織法'],
    suspicious: { strayMark: 2, replacementCharacter: 2, numbersRunTogether: 5, brokenParagraph: 1 },
    removed: { siteNotice: 10, runningHeader: 46, otherDocument: 25 },
    places: { slide2: '第2张', slide46: '第46张' },
  },
  {
    file: 'residents-committee-law-2018.txt', language: 'zh-Hans', paragraphs: 12,
    numbers: { ...law, article: 23, hanParen: 6 },
    metadata: { title: '中华人民共和国城市居民委员会组织法', issuer: '全国人民代表大会常务委员会', issuedOn: '2018-12-29', effectiveOn: '1990-01-01' },
    relations: ['城市居民委员会组织条例'], suspicious: {}, removed: { markup: 2 },
    places: { 'art3.6': '第三条（六）', 'art9.p3': '第九条' },
  },
  {
    file: 'residents-committee-law-2025.txt', language: 'zh-Hans', paragraphs: 41,
    numbers: { ...law, chapter: 7, article: 50, hanParen: 22 },
    metadata: { title: '中华人民共和国城市居民委员会组织法', issuedOn: '2025-10-28', effectiveOn: '2026-01-01' },
    relations: [], suspicious: {}, removed: { markup: 9 },
    places: { ch7: '第七章', 'art10.9': '第十条（九）', 'art10.p2': '第十条' },
  },
  {
    file: 'villagers-committee-law-2025.txt', language: 'zh-Hans', paragraphs: 57,
    numbers: { ...law, chapter: 7, article: 50, hanParen: 20 },
    metadata: { title: '中华人民共和国村民委员会组织法', issuedOn: '2025-10-28', effectiveOn: null },
    relations: [], suspicious: {}, removed: { markup: 9 },
    places: { 'art16.p2.3': '第十六条（三）', 'art50': '第五十条' },
  },
  {
    file: 'disability-employment-regulation-2007.txt', language: 'zh-Hans', paragraphs: 13,
    numbers: { ...law, chapter: 6, article: 30, hanParen: 5 },
    metadata: { title: '残疾人就业条例', documentNumber: '中华人民共和国国务院令第488号', issuer: '国务院', issuedOn: '2007-02-25', effectiveOn: '2007-05-01' },
    relations: ['中华人民共和国残疾人保障法'], suspicious: {}, removed: { markup: 8 },
    places: { 'art22.5': '第二十二条（五）', 'art22.p2': '第二十二条' },
  },
  {
    file: 'zhejiang-disability-protection-2009.txt', language: 'zh-Hans', paragraphs: 28,
    numbers: { ...law, chapter: 9, article: 37, hanParen: 11 },
    metadata: { title: '浙江省残疾人保障条例', issuer: '浙江省人民代表大会常务委员会', issuedOn: '2009-11-27', effectiveOn: '2010-01-01' },
    relations: ['中华人民共和国残疾人保障法'], suspicious: {}, removed: { markup: 11 },
    places: { 'art4.p2.5': '第四条（五）', 'art4.p3': '第四条', 'art26.6': '第二十六条（六）' },
  },
  {
    file: 'zhejiang-social-assistance-regulation-2020.txt', language: 'zh-Hans', paragraphs: 45,
    numbers: { ...law, chapter: 13, article: 63, hanParen: 26 },
    metadata: { title: '浙江省社会救助条例', issuer: '浙江省人民代表大会常务委员会', issuedOn: '2020-09-24', effectiveOn: '2014-11-01' },
    relations: ['社会救助暂行办法'], suspicious: {}, removed: { markup: 15 },
    places: { 'art38.p2.3': '第三十八条（三）', ch13: '第十三章' },
  },
];
