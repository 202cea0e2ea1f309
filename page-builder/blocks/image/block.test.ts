import { checkBlock } from '../testing/check-block.ts'
import { image } from './index.ts'

checkBlock(image, import.meta.dirname)
