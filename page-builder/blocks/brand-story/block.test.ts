import { checkBlock } from '../testing/check-block.ts'
import { brandStory } from './index.ts'

checkBlock(brandStory, import.meta.dirname)
