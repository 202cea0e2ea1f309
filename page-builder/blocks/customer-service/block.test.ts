import { checkBlock } from '../testing/check-block.ts'
import { customerService } from './index.ts'

checkBlock(customerService, import.meta.dirname)
