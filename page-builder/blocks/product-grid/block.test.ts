import { checkBlock } from '../testing/check-block.ts'
import { productGrid } from './index.ts'

checkBlock(productGrid, import.meta.dirname)
