import { all, answered, atLeast, cite, everyOne, measured, portion, readQuantity, requirement, rounded, settled } from '../../vocabulary/index.ts';
import { districts, target } from './questions.ts';
import { r } from './readings.ts';

/** T-01: every district and city does both things, every year (KT-A24: "and" leaves no doubt). */
export const everyDistrict = requirement({
  id: 'T-01', strength: 'shall', clauses: ['kt-II.1'],
  when: settled('yes', cite('kt-II.1', 'Tất cả (100%) huyện, thành phố trong tỉnh')),
  met: everyOne(districts.id, all(
    answered(target.implements, cite('kt-II.1', 'tổ chức xây dựng xã, phường, thị trấn thành nơi phù hợp với trẻ em')),
    answered(target.directs, cite('kt-II.1', 'chỉ đạo từng xã, phường, thị trấn tự đánh giá theo các tiêu chí hằng năm')),
  )),
  notChecked: ['howManyDistricts'],
});

const at = cite('kt-II.2', 'một nửa (50%) số xã, phường, thị trấn của cả tỉnh được công nhận');
const recognised = readQuantity('items', r.half, {
  year2020: target.recognised, everRecognised: target.everRecognised, startOf2020: target.atStart,
});

/** T-02: by 2020, half of all communes, wards and towns are recognised; something to strive for. */
export const half = requirement({
  id: 'T-02', strength: 'should', clauses: ['kt-II.2'],
  when: settled('yes', cite('kt-II.2', 'Phấn đấu đến năm 2020')),
  met: atLeast(recognised, portion(1, 2, target.units, at), at),
  measured: measured(recognised, rounded(portion(1, 2, target.units, at), 1, 'up', at)),
  by: '2020-12-31',
  notChecked: ['afterwards'],
});
