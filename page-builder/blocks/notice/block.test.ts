import { checkBlock } from '../testing/check-block.ts'
import { notice } from './index.ts'

checkBlock(notice, import.meta.dirname)
