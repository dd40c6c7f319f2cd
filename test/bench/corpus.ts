import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A corpus of statutes as large as a country's: this many, of about this many bytes each. */
export const statutes = 5_000;
const bytesEach = 17_400;

// Characters by how often they stand in statutes: the first ones come much more often, as in any language.
const characters = [...'的人民政府应当法规定部门有关国家行单位进主管理机构员或者和责任条以上地方省市县公安务社会保障残疾补贴申请审批准许可证件登记备案监督检查处罚款元以下予办理工作组织实施本条例自起施行得其他情形之日内向提出书面决组成选举委员居村代表议项目标准费用资金财产权利义务合同当事行为活动经营生产安全质量环境保护教育卫生计划生育就业培训救助优待抚恤军队预算税收价格交通运输水利农林牧渔土建设城乡房屋拆迁征收偿信息公开档案统计调查研究科学技术文化体育广播电视新闻出版知识产专利商标广告食品药医疗器械特种设备劳动争仲裁诉讼复议赔偿期限届满延长重新确认变更撤销注吊销暂停恢复直接间接全部分别同时前后款依照执行追究刑事构成犯罪轻微严重损害影响第三者'];
const openings = ['为了', '根据', '国务院', '县级以上', '任何', '违反本法', '对', '在', '依照'];

/** Writes statutes with chapters, articles, paragraphs and points, the same ones each time. Returns how many bytes they have. */
export function writeCorpus(folder: string, count = statutes): number {
  mkdirSync(folder, { recursive: true });
  let bytes = 0;
  for (let at = 0; at < count; at += 1) {
    const text = statuteText(at);
    bytes += Buffer.byteLength(text);
    writeFileSync(join(folder, `statute-${String(at + 1).padStart(4, '0')}.txt`), text);
  }
  return bytes;
}

/** The text of one statute; the same for the same number. */
export function statuteText(seed: number): string {
  const random = randomFrom(seed + 1);
  const name = `${words(random, 6)}${random() < 0.5 ? '条例' : '管理办法'}`;
  const day = `${String(1980 + Math.floor(random() * 45))}年${String(1 + Math.floor(random() * 12))}月${String(1 + Math.floor(random() * 28))}日`;
  const lines = [name, '', `${day} 国务院第${String(seed % 300)}次常务会议通过`, ''];
  let article = 0;
  let chapter = 0;
  let size = 0;
  const target = bytesEach * (0.4 + random() * 1.2);
  const add = (line: string) => {
    lines.push(line, '');
    size += Buffer.byteLength(line) + 2;
  };
  while (size < target) {
    if (article % 9 === 0) {
      chapter += 1;
      add(`第${chinese(chapter)}章 ${words(random, 4)}`);
    }
    article += 1;
    const hasPoints = random() < 0.2;
    add(`第${chinese(article)}条 ${sentence(random)}${hasPoints ? `${words(random, 6)}：` : ''}`);
    if (hasPoints) for (let point = 1; point < 3 + random() * 5; point += 1) add(`（${chinese(point)}）${words(random, 18)}；`);
    else if (random() < 0.5) add(sentence(random));
  }
  return `${lines.join('\n')}\n`;
}

function sentence(random: () => number): string {
  const parts = Array.from({ length: 3 + Math.floor(random() * 4) }, () => words(random, 8 + Math.floor(random() * 14)));
  return `${openings[Math.floor(random() * openings.length)] ?? ''}${parts.join('，')}。`;
}

/** A word follows a word as characters do: from the last one only some are likely, so that pairs repeat as in real texts. */
function words(random: () => number, length: number): string {
  let text = '';
  let last = Math.floor(random() * characters.length);
  for (let at = 0; at < length; at += 1) {
    const jump = random();
    last = jump < 0.7 ? (last * 31 + Math.floor(random() ** 3 * 40) + 7) % characters.length : Math.floor(random() ** 2.2 * characters.length);
    text += characters[last] ?? '';
  }
  return text;
}

function chinese(number: number): string {
  const digits = '零一二三四五六七八九';
  const [hundreds, tens, ones] = [Math.floor(number / 100), Math.floor(number / 10) % 10, number % 10];
  return [
    hundreds > 0 ? `${digits[hundreds] ?? ''}百` : '',
    tens > 0 ? `${tens === 1 && hundreds === 0 ? '' : digits[tens] ?? ''}十` : hundreds > 0 && ones > 0 ? '零' : '',
    ones > 0 ? digits[ones] ?? '' : '',
  ].join('');
}

function randomFrom(seed: number): () => number {
  let state = seed * 2654435761 % 4294967296;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
