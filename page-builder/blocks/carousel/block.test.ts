import { checkBlock } from '../testing/check-block.ts'
import { carousel } from './index.ts'

checkBlock(carousel, import.meta.dirname)
