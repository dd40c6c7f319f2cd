import type { Words } from '../type.ts';

type Part = `council.${string}` | `districtCouncil.${string}`;

/** The seats of the two councils, and what they leave behind. */
export const councils: Pick<Words['questions'], Extract<keyof Words['questions'], Part>> = {
  'council.founded': { ask: 'Ủy ban nhân dân cấp xã đã ra quyết định lập Hội đồng đánh giá chưa?', label: 'có quyết định lập Hội đồng đánh giá' },
  'council.chair': { ask: 'Ai làm Chủ tịch Hội đồng?', label: 'Chủ tịch Hội đồng', choices: { chairman: { label: 'Chủ tịch Ủy ban nhân dân' }, deputy: { label: 'Một Phó Chủ tịch' }, other: { label: 'Người khác' }, none: { label: 'Chưa có' } } },
  'council.standing': { ask: 'Ai làm Thường trực?', label: 'Thường trực', choices: { cultureOfficer: { label: 'Công chức Văn hóa - Xã hội' }, childOfficer: { label: 'Người phụ trách bảo vệ, chăm sóc trẻ em' }, other: { label: 'Người khác' }, none: { label: 'Chưa có' } } },
  'council.police': { ask: 'Trưởng Công an có trong Hội đồng không?', label: 'Trưởng Công an', choices: { seated: { label: 'Có' }, missing: { label: 'Thiếu' }, notApplicable: { label: 'Nơi này không có' } } },
  'council.justice': { ask: 'Công chức Tư pháp - hộ tịch có trong Hội đồng không?', label: 'công chức Tư pháp - hộ tịch', choices: { seated: { label: 'Có' }, missing: { label: 'Thiếu' }, notApplicable: { label: 'Nơi này không có' } } },
  'council.health': { ask: 'Trạm trưởng Trạm y tế có trong Hội đồng không?', label: 'Trạm trưởng Trạm y tế', choices: { seated: { label: 'Có' }, missing: { label: 'Thiếu' }, notApplicable: { label: 'Nơi này không có' } } },
  'council.secondarySchool': { ask: 'Hiệu trưởng trường trung học cơ sở có trong Hội đồng không?', label: 'Hiệu trưởng trường trung học cơ sở', choices: { all: { label: 'Có đủ' }, some: { label: 'Có, nhưng không phải mọi trường' }, none: { label: 'Thiếu' }, notApplicable: { label: 'Nơi này không có trường' } } },
  'council.primarySchool': { ask: 'Hiệu trưởng trường tiểu học có trong Hội đồng không?', label: 'Hiệu trưởng trường tiểu học', choices: { all: { label: 'Có đủ' }, some: { label: 'Có, nhưng không phải mọi trường' }, none: { label: 'Thiếu' }, notApplicable: { label: 'Nơi này không có trường' } } },
  'council.preschool': { ask: 'Hiệu trưởng trường mầm non có trong Hội đồng không?', label: 'Hiệu trưởng trường mầm non', choices: { all: { label: 'Có đủ' }, some: { label: 'Có, nhưng không phải mọi trường' }, none: { label: 'Thiếu' }, notApplicable: { label: 'Nơi này không có trường' } } },
  'council.front': { ask: 'Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam có trong Hội đồng không?', label: 'Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam', choices: { seated: { label: 'Có' }, missing: { label: 'Thiếu' }, notApplicable: { label: 'Nơi này không có' } } },
  'council.youth': { ask: 'Bí thư Đoàn Thanh niên Cộng sản Hồ Chí Minh có trong Hội đồng không?', label: 'Bí thư Đoàn Thanh niên Cộng sản Hồ Chí Minh', choices: { seated: { label: 'Có' }, missing: { label: 'Thiếu' }, notApplicable: { label: 'Nơi này không có' } } },
  'council.women': { ask: 'Chủ tịch Hội Liên hiệp Phụ nữ có trong Hội đồng không?', label: 'Chủ tịch Hội Liên hiệp Phụ nữ', choices: { seated: { label: 'Có' }, missing: { label: 'Thiếu' }, notApplicable: { label: 'Nơi này không có' } } },
  'council.residents': { ask: 'Đại diện tổ dân phố, thôn, làng có trong Hội đồng không?', label: 'đại diện tổ dân phố, thôn, làng', choices: { seated: { label: 'Có' }, missing: { label: 'Thiếu' }, notApplicable: { label: 'Nơi này không có' } } },
  'council.minutes': { ask: 'Cuộc họp có biên bản không?', label: 'có biên bản họp Hội đồng đánh giá' },
  'districtCouncil.founded': { ask: 'Huyện, thành phố đã lập Hội đồng xét duyệt chưa?', label: 'đã lập Hội đồng xét duyệt' },
  'districtCouncil.chair': { ask: 'Ai làm Chủ tịch Hội đồng xét duyệt?', label: 'Chủ tịch Hội đồng xét duyệt', choices: { chairman: { label: 'Chủ tịch Ủy ban nhân dân' }, deputy: { label: 'Một Phó Chủ tịch' }, other: { label: 'Người khác' }, none: { label: 'Chưa có' } } },
  'districtCouncil.standing': { ask: 'Ai làm Thường trực Hội đồng xét duyệt?', label: 'Thường trực Hội đồng xét duyệt', choices: { laborHead: { label: 'Trưởng phòng Lao động - Thương binh và Xã hội' }, other: { label: 'Người khác' }, none: { label: 'Chưa có' } } },
  'districtCouncil.education': { ask: 'Đại diện lãnh đạo ngành Giáo dục và Đào tạo có trong Hội đồng không?', label: 'đại diện lãnh đạo ngành Giáo dục và Đào tạo' },
  'districtCouncil.culture': { ask: 'Đại diện lãnh đạo ngành Văn hóa, Thể thao và Du lịch có trong Hội đồng không?', label: 'đại diện lãnh đạo ngành Văn hóa, Thể thao và Du lịch' },
  'districtCouncil.health': { ask: 'Đại diện lãnh đạo ngành Y tế có trong Hội đồng không?', label: 'đại diện lãnh đạo ngành Y tế' },
  'districtCouncil.police': { ask: 'Đại diện lãnh đạo Công an có trong Hội đồng không?', label: 'đại diện lãnh đạo Công an' },
  'districtCouncil.justice': { ask: 'Đại diện lãnh đạo ngành Tư pháp có trong Hội đồng không?', label: 'đại diện lãnh đạo ngành Tư pháp' },
  'districtCouncil.front': { ask: 'Đại diện lãnh đạo Mặt trận Tổ quốc có trong Hội đồng không?', label: 'đại diện lãnh đạo Mặt trận Tổ quốc' },
  'districtCouncil.youth': { ask: 'Đại diện lãnh đạo Đoàn Thanh niên có trong Hội đồng không?', label: 'đại diện lãnh đạo Đoàn Thanh niên' },
  'districtCouncil.women': { ask: 'Đại diện lãnh đạo Hội Liên hiệp Phụ nữ có trong Hội đồng không?', label: 'đại diện lãnh đạo Hội Liên hiệp Phụ nữ' },
  'districtCouncil.minutes': { ask: 'Cuộc họp xét duyệt có biên bản không?', label: 'có biên bản họp Hội đồng xét duyệt' },
  'districtCouncil.conclusion': { ask: 'Chủ tịch Hội đồng xét duyệt kết luận thế nào?', label: 'kết luận của Chủ tịch Hội đồng xét duyệt', choices: { pass: { label: 'Đạt' }, fail: { label: 'Không đạt' }, notStated: { label: 'Không nói rõ' } } },
};
