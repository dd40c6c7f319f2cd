import { all, answered, chosen, cite, read, requirement, settled, type Citation, type ChoiceQuestion, type Condition } from '../../vocabulary/index.ts';
import { seats } from './questions.ts';
import { r } from './readings.ts';

const commune = 'kt-III.2.1-f';
const district = 'kt-III.2.3-b';
const everyCommune = settled('yes', cite('kt-III.2.1-e', 'xã, phường, thị trấn gọi chung là “cấp xã”'));
const everyDistrict = settled('yes', cite('kt-III.2.3-a', 'Ủy ban nhân dân huyện, thành phố lập Hội đồng xét duyệt cấp huyện'));

type Seat = ChoiceQuestion<string, 'seated' | 'missing' | 'notApplicable'>;
type Heads = ChoiceQuestion<string, 'all' | 'some' | 'none' | 'notApplicable'>;

/** A seat that is taken, or that no such body is there to take (KT-A25). */
function taken(seat: Seat, at: Citation): Condition {
  return chosen(seat, ['seated', 'notApplicable'], at);
}

/** The head of a school sits: one where there are several, or every one (KT-A25). */
function headSits(seat: Heads, at: Citation): Condition {
  return read(r.schools, {
    onePerRole: chosen(seat, ['all', 'some', 'notApplicable'], at),
    everyHead: chosen(seat, ['all', 'notApplicable'], at),
  });
}

/** C-01: the commune's people's committee decides to set up the council. */
export const founded = requirement({
  id: 'C-01', strength: 'shall', clauses: ['kt-III.2.1-e'], when: everyCommune,
  met: answered(seats.founded, cite('kt-III.2.1-e', 'ra quyết định lập Hội đồng đánh giá')),
  notChecked: ['foundedHowOften'],
});

/** C-02: the twelve seats of the commune's council; others may be added, and none of them can be missing. */
export const communeCouncil = requirement({
  id: 'C-02', strength: 'shall', clauses: [commune, 'kt-III.2.1-g', 'kt-III.2.1-d'], when: everyCommune,
  met: all(
    chosen(seats.chair, ['chairman', 'deputy'], cite(commune, 'Chủ tịch Ủy ban nhân dân cấp xã, hoặc một Phó Chủ tịch')),
    chosen(seats.standing, ['cultureOfficer', 'childOfficer'], cite(commune, 'công chức Văn hóa - Xã hội, hoặc người được phân công lo việc bảo vệ, chăm sóc trẻ em')),
    taken(seats.police, cite(commune, 'Trưởng Công an')),
    taken(seats.justice, cite(commune, 'công chức Tư pháp - hộ tịch')),
    taken(seats.health, cite(commune, 'Trạm trưởng Trạm y tế')),
    headSits(seats.secondary, cite(commune, 'Hiệu trưởng trường trung học cơ sở')),
    headSits(seats.primary, cite(commune, 'Hiệu trưởng trường tiểu học')),
    headSits(seats.preschool, cite(commune, 'Hiệu trưởng trường mầm non')),
    taken(seats.front, cite(commune, 'Chủ tịch của Ủy ban Mặt trận Tổ quốc Việt Nam')),
    taken(seats.youth, cite(commune, 'Bí thư của Đoàn Thanh niên Cộng sản Hồ Chí Minh')),
    taken(seats.women, cite(commune, 'Chủ tịch Hội Liên hiệp Phụ nữ Việt Nam')),
    taken(seats.residents, cite(commune, 'đại diện tổ dân phố, thôn, làng')),
  ),
  notChecked: ['othersMayJoin', 'quorum', 'samePerson'],
});

/** C-03: minutes are taken at the commune's council. */
export const communeMinutes = requirement({
  id: 'C-03', strength: 'shall', clauses: ['kt-III.2.1-h'], when: everyCommune,
  met: answered(seats.minutes, cite('kt-III.2.1-h', 'họp thì phải lập biên bản')),
});

/** C-04: the district sets up its council. */
export const districtFounded = requirement({
  id: 'C-04', strength: 'shall', clauses: ['kt-III.2.3-a'], when: everyDistrict,
  met: answered(seats.districtFounded, cite('kt-III.2.3-a', 'lập Hội đồng xét duyệt cấp huyện')),
  notChecked: ['oneCouncilAYear'],
});

/** C-05: the ten seats of the district's council; the list is open, and members of the steering board come on top. */
export const districtCouncil = requirement({
  id: 'C-05', strength: 'shall', clauses: [district], when: everyDistrict,
  met: all(
    chosen(seats.districtChair, ['chairman', 'deputy'], cite(district, 'Chủ tịch hoặc một Phó Chủ tịch Ủy ban nhân dân huyện, thành phố')),
    chosen(seats.districtStanding, ['laborHead'], cite(district, 'Trưởng phòng Lao động - Thương binh và Xã hội')),
    answered(seats.districtEducation, cite(district, 'Đại diện lãnh đạo ngành Giáo dục và Đào tạo')),
    answered(seats.districtCulture, cite(district, 'Đại diện lãnh đạo ngành Văn hóa, Thể thao và Du lịch')),
    answered(seats.districtHealth, cite(district, 'Đại diện lãnh đạo ngành Y tế')),
    answered(seats.districtPolice, cite(district, 'Đại diện lãnh đạo Công an')),
    answered(seats.districtJustice, cite(district, 'Đại diện lãnh đạo ngành Tư pháp')),
    answered(seats.districtFront, cite(district, 'Đại diện lãnh đạo Ủy ban Mặt trận Tổ quốc Việt Nam')),
    answered(seats.districtYouth, cite(district, 'Đại diện lãnh đạo Đoàn Thanh niên Cộng sản Hồ Chí Minh')),
    answered(seats.districtWomen, cite(district, 'Đại diện lãnh đạo Hội Liên hiệp Phụ nữ Việt Nam')),
  ),
  notChecked: ['openList', 'quorum'],
});

/** C-06: minutes, and a conclusion that says pass or fail. */
export const districtMinutes = requirement({
  id: 'C-06', strength: 'shall', clauses: ['kt-III.2.3-d'], when: everyDistrict,
  met: all(
    answered(seats.districtMinutes, cite('kt-III.2.3-d', 'phải có biên bản')),
    chosen(seats.districtConclusion, ['pass', 'fail'], cite('kt-III.2.3-d', 'kết luận rõ ràng: đạt hay không đạt')),
  ),
});
