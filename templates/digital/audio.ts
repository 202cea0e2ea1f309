import { option } from '../goods.ts'
import { closeUp, lying, onFloor, onPodium, together } from '../studio.ts'
import {
  azure,
  digitalGoods,
  fog,
  fogStage,
  graphite,
  mint,
  night,
  nightStage,
  orange,
  sand,
  sandStage,
  silver,
  sky,
  skyStage,
} from './grounds.ts'

const audioFacts = (driver: string, life: string, port: string) =>
  [
    ['单元', driver],
    ['续航', life],
    ['连接', '蓝牙 5.4，支持双设备'],
    ['接口', port],
    ['防水', 'IPX4，出汗淋雨可用'],
    ['质保', '整机一年，电池两年'],
  ] as const
const box = ['主机一台', 'USB-C 线一根', '说明卡一张']
const mind = ['首次使用先充满', '不要在充电时贴身佩戴', '长期不用每三个月补一次电']

export const audio = [
  digitalGoods({
    key: 'quiet-headphones',
    category: 'audio',
    title: '静界头戴降噪耳机 45dB 深度降噪 60 小时续航',
    subtitle: '地铁里也能听清一句歌词',
    shots: [
      onPodium({ icon: 'headphone', size: 0.52, tone: graphite }, fog, fogStage),
      lying('headphone', sand, silver, 0.7, -10),
      closeUp('headphone', night, { x: 0.3, y: 0.66 }, graphite),
    ],
    options: [option('颜色', '石墨黑', '月光银')],
    priceFen: 69900,
    marketPriceFen: 89900,
    weightGrams: 620,
    stock: 80,
    story: [
      '六个麦克风听外面，两颗芯片算反相。飞机的轰鸣、邻座的外放，按一下就远了。',
      '耳罩是记忆棉，戴眼镜也不夹；充十分钟，能听五个小时。',
    ],
    facts: audioFacts('40 mm 复合振膜', '开降噪 45 小时，关降噪 60 小时', 'USB-C，附 3.5 mm 线'),
    lists: { 包装里有: [...box, '硬壳收纳盒一个'], 小提醒: mind },
    sold: 3120,
    badge: '降噪之选',
  }),
  digitalGoods({
    key: 'desk-speaker',
    category: 'audio',
    title: '书桌蓝牙音箱 低频下潜 可两台组立体声',
    subtitle: '音量不大，也有厚度',
    shots: [
      onPodium({ icon: 'radio', size: 0.5 }, sand, sandStage),
      onFloor(
        [
          { icon: 'radio', x: 0.4, y: 0.8, size: 0.5 },
          { icon: 'potted-plant', x: 0.74, y: 0.84, size: 0.38 },
        ],
        fog,
      ),
    ],
    options: [option('规格', '单台', '一对立体声')],
    priceFen: 39900,
    marketPriceFen: 49900,
    weightGrams: 1400,
    stock: 60,
    differences: { 一对立体声: { fen: 35000, grams: 1300 } },
    story: [
      '木箱、倒相管、一颗全频加一颗被动盆。半夜开到一格，人声还是立着的。',
      '买一台能听，再添一台就是左右声道，长按两秒自己配对。',
    ],
    facts: audioFacts('57 mm 全频 + 被动辐射盆', '18 小时', 'USB-C、3.5 mm 输入'),
    lists: { 包装里有: box, 小提醒: mind },
    sold: 1288,
  }),
  digitalGoods({
    key: 'stream-mic',
    category: 'audio',
    title: '桌面电容麦克风 即插即用 一键静音',
    subtitle: '开会、配音、直播都够',
    shots: [
      onPodium({ icon: 'studio-microphone', size: 0.52 }, night, nightStage),
      onFloor(
        [
          { icon: 'studio-microphone', x: 0.36, y: 0.8, size: 0.52 },
          { icon: 'laptop', x: 0.7, y: 0.84, size: 0.42 },
        ],
        fog,
      ),
    ],
    options: [option('套装', '标准', '悬臂支架套装')],
    priceFen: 29900,
    marketPriceFen: 39900,
    weightGrams: 900,
    stock: 70,
    differences: { 悬臂支架套装: { fen: 12000, grams: 1100 } },
    story: [
      '心形指向，只收正面的声音，键盘声和空调声留在后面。插上就能用，不装驱动。',
      '顶上轻点就静音，灯变红，开会再也不会忘。',
    ],
    facts: [
      ['类型', '心形电容'],
      ['采样', '24 bit / 96 kHz'],
      ['监听', '3.5 mm 零延迟'],
      ['接口', 'USB-C'],
      ['质保', '整机一年'],
    ],
    lists: {
      包装里有: ['麦克风', '底座', 'USB-C 线', '防喷罩'],
      小提醒: ['离嘴一拳最清楚', '不要放在风扇正前方'],
    },
    sold: 954,
  }),
  digitalGoods({
    key: 'camp-radio',
    category: 'audio',
    title: '手摇收音手电 应急四合一 停电也不慌',
    subtitle: '放在门口的安心',
    shots: [
      onPodium({ icon: 'flashlight', size: 0.5, tone: orange }, sand, sandStage),
      together(
        [
          { icon: 'flashlight', x: 0.36, y: 0.48, size: 0.46 },
          { icon: 'battery', x: 0.68, y: 0.58, size: 0.34 },
        ],
        sand,
        '#faf6ef',
      ),
    ],
    options: [option('颜色', '信号橙', '军绿')],
    priceFen: 15900,
    marketPriceFen: 19900,
    weightGrams: 480,
    stock: 90,
    story: [
      '手摇一分钟，能照二十分钟，也能给手机续上一通电话。收音机收得到应急广播。',
      '外壳灌了胶，掉进水坑捞起来还能用。',
    ],
    facts: [
      ['电池', '4,000 mAh'],
      ['充电', '手摇、太阳能、USB-C'],
      ['照明', '300 流明，三档加爆闪'],
      ['防护', 'IP65'],
      ['质保', '整机一年'],
    ],
    lists: { 包装里有: ['主机', 'USB-C 线', '挂绳'], 小提醒: ['每半年摇一摇、充一充', '太阳能仅作补电'] },
    sold: 676,
  }),
  digitalGoods({
    key: 'fit-watch',
    category: 'wear',
    title: '轻跑运动手表 双频定位 心率血氧 14 天续航',
    subtitle: '轻到忘了戴着',
    shots: [
      onPodium({ icon: 'watch', size: 0.54, tone: graphite }, sky, skyStage),
      together(
        [
          { icon: 'watch', x: 0.34, y: 0.5, size: 0.56, tone: graphite },
          { icon: 'watch', x: 0.66, y: 0.5, size: 0.56, tone: mint },
        ],
        fog,
        '#f8fafc',
      ),
    ],
    options: [option('颜色', '曜黑', '薄荷', '海蓝'), option('尺寸', '41 mm', '45 mm')],
    priceFen: 59900,
    marketPriceFen: 79900,
    weightGrams: 180,
    stock: 60,
    differences: { '45 mm': { fen: 5000, grams: 12 } },
    story: [
      '三十克，跑起来不晃。双频定位在高楼下面也不会把你画进河里。',
      '跑完给你看的是下次怎么跑：配速、心率区、该歇几个小时。',
    ],
    facts: [
      ['屏幕', '1.43 英寸 AMOLED'],
      ['定位', 'L1 + L5 双频五星'],
      ['续航', '日常 14 天，连续定位 24 小时'],
      ['防水', '5 ATM'],
      ['质保', '整机一年'],
    ],
    lists: {
      包装里有: ['手表', '磁吸充电线', '短表带一根'],
      小提醒: ['医疗判断请找医生', '汗后用清水冲洗表带'],
    },
    sold: 2431,
    badge: '跑者常备',
  }),
  digitalGoods({
    key: 'pocket-game',
    category: 'wear',
    title: '口袋游戏手柄 霍尔摇杆 手机电脑都能接',
    subtitle: '通勤路上打一局',
    shots: [
      onPodium({ icon: 'video-game', size: 0.52, tone: azure }, sky, skyStage),
      lying('video-game', fog, graphite, 0.72, -8),
    ],
    options: [option('颜色', '深空灰', '晴空蓝')],
    priceFen: 19900,
    marketPriceFen: 25900,
    weightGrams: 260,
    stock: 110,
    story: [
      '霍尔摇杆不磨损，用两年也不漂。扳机能切短行程，射击和赛车各有各的手感。',
      '收起来和一包纸巾一样大。',
    ],
    facts: [
      ['连接', '蓝牙、2.4G、USB-C'],
      ['摇杆', '霍尔'],
      ['续航', '20 小时'],
      ['平台', '手机、电脑、平板、掌机'],
      ['质保', '整机一年'],
    ],
    lists: { 包装里有: ['手柄', '接收器', 'USB-C 线'], 小提醒: ['首次使用先校准', '不要掰扳机'] },
    sold: 1763,
  }),
]
