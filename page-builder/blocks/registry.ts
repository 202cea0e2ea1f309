import type { AnyBlock } from './define.ts'
import { brandStory } from './brand-story/index.ts'
import { carousel } from './carousel/index.ts'
import { categoryNav } from './category-nav/index.ts'
import { customerService } from './customer-service/index.ts'
import { image } from './image/index.ts'
import { notice } from './notice/index.ts'
import { productGrid } from './product-grid/index.ts'
import { richText } from './rich-text/index.ts'
import { searchBar } from './search-bar/index.ts'
import { tabBar } from './tab-bar/index.ts'

export type Registry = ReadonlyMap<string, AnyBlock>

export const makeRegistry = (blocks: readonly AnyBlock[]): Registry =>
  new Map(blocks.map((block) => [block.type, block]))

/** Every block a page can hold, in the palette's order. */
export const registry: Registry = makeRegistry([
  searchBar,
  notice,
  carousel,
  categoryNav,
  productGrid,
  image,
  brandStory,
  richText,
  customerService,
  tabBar,
])
