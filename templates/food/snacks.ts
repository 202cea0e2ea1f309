import { onFloor, onPodium } from '../studio.ts'
import { clay, clayStage, stone, stoneStage, wheat } from './grounds.ts'
import { option, produce } from './produce.ts'

export const snacks = [
  produce({
    key: 'peanuts',
    categories: ['leisure', 'snacks'],
    title: '沙炒小粒红皮花生 现炒现发',
    subtitle: '河沙翻炒 40 分钟，不加一滴油',
    shots: [
      onPodium({ icon: 'peanuts', size: 0.46 }, stone, stoneStage),
      onFloor(
        [
          { icon: 'peanuts', x: 0.34, y: 0.82, size: 0.42 },
          { icon: 'beer-mug', x: 0.7, y: 0.84, size: 0.44 },
        ],
        clay,
      ),
    ],
    options: [option('口味', '原味', '蒜香', '五香', '麻辣'), option('规格', '500g', '1.5kg')],
    priceFen: 1990,
    marketPriceFen: 2580,
    weightGrams: 560,
    stock: 130,
    differences: { '1.5kg': { fen: 3200, grams: 1050 } },
    story: [
      '小粒花生油足，红皮越薄越香。河沙洗三遍，翻炒四十分钟，摊凉了才有那一声脆。',
      '每天下午炒，晚上发。收到三天内吃最好。',
    ],
    label: [
      ['产地', '安徽 · 固镇'],
      ['配料', '花生、食用盐（原味不含盐）'],
      ['保质期', '6 个月'],
    ],
    eating: ['开袋即食', '碾碎拌凉菜、做宫保鸡丁'],
    storage: ['密封防潮，回软了烤箱 120℃ 烘 8 分钟'],
    sold: 3351,
  }),
  produce({
    key: 'chestnut',
    categories: ['leisure', 'snacks'],
    title: '迁西板栗 生栗子 油皮易剥 粉糯香甜',
    subtitle: '燕山红土里长的，一口一个',
    shots: [
      onPodium({ icon: 'chestnut', size: 0.42 }, clay, clayStage, [
        { icon: 'chestnut', x: 0.14, y: 0.92, size: 0.18 },
        { icon: 'chestnut', x: 0.86, y: 0.9, size: 0.2 },
      ]),
      onFloor(
        [
          { icon: 'basket', x: 0.42, y: 0.78, size: 0.54 },
          { icon: 'chestnut', x: 0.72, y: 0.85, size: 0.22 },
          { icon: 'chestnut', x: 0.88, y: 0.89, size: 0.16 },
          { icon: 'fallen-leaf', x: 0.16, y: 0.89, size: 0.2 },
        ],
        wheat,
      ),
    ],
    options: [option('规格', '1kg', '2.5kg')],
    priceFen: 2680,
    marketPriceFen: 3480,
    weightGrams: 1080,
    stock: 0,
    differences: { '2.5kg': { fen: 3200, grams: 1550 } },
    story: [
      '只收自然落地的栗子。打下来的早两周，但差一口甜。',
      '底部划一刀，加冰糖和水，电饭锅也能煮出糖炒的味道。',
    ],
    label: [
      ['产地', '河北 · 迁西'],
      ['规格', '每斤 55–65 粒'],
      ['保鲜期', '冷藏 30 天'],
    ],
    eating: ['糖炒、清煮、炖鸡', '去壳冷冻，随取随用'],
    storage: ['0–4℃ 冷藏，袋口留缝透气'],
    sold: 1590,
  }),
]
