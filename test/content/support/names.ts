/**
 * Names too long to stand within 20 characters (10 words of Vietnamese), each with its reason. They are carried over as they are:
 * whoever looks for the document or the office must find it by its name.
 */
export const names: ReadonlyMap<string, string> = new Map([
  ['xã, phường, thị trấn phù hợp với trẻ em', 'the title that communes are recognised under'],
  ['国务院关于加快推进残疾人小康进程的意见', 'title of 国发〔2015〕7号'],
  ['浙江省人民政府关于加快推进残疾人全面小康进程的实施意见', 'title of 浙政发〔2015〕50号'],
  ['关于深入推进农村社区建设试点工作的指导意见', 'title of 中办发〔2015〕30号'],
  ['全面推行积分制管理创新基层社会治理的指导意见（试行）', 'title of 增委农办〔20xx〕3号'],
  ['增江街农村人居环境整治积分制管理评分表', 'title of the score table that is missing'],
  ['省级领导联系乡村振兴县制度', 'title of 湘办〔20xx〕11号'],
  ['中共长沙市委长沙市人民政府关于建设乡村振兴示范市加快农业农村现代化的实施意见', 'title of 长发〔20xx〕1号'],
  ['中共浏阳市委浏阳市人民政府关于全域推进乡村振兴示范创建加快农业农村现代化的实施方案', 'title of 浏发〔20xx〕9号'],
  ['关于做好2012年社区两委换届选举工作的通知', 'title of the notice the slides cite'],
  ['赖文杰、陈冠东、刘毓琼、黄炳雄、邓伟东、江惜文、单润潮、李举锋、朱敬良', 'nine persons, in the order of the document'],
  ['城乡发展服务中心（环卫组）', 'an office'],
  ['生态环境保护和水务综合服务中心（水务组）', 'an office'],
  ['综合行政执法办公室、纪检监察办公室、财政办公室', 'three offices, in the order of the document'],
]);
