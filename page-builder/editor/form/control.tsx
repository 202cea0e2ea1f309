import { type ComponentType, Suspense, lazy } from 'react'
import { words } from '../words.ts'
import type { AskedControl } from './control-kinds.ts'
import type { ControlProps } from './control-props.ts'
import styles from './form.module.css'
import { CategoriesControl, CategoryControl, ProductsControl } from './goods-controls.tsx'
import { ImageControl } from './image-control.tsx'
import { LinkControl } from './link-control.tsx'
import { ListControl } from './list-control.tsx'
import {
  ChoiceControl,
  ColourControl,
  MomentControl,
  NumberControl,
  SwitchControl,
  TextControl,
  TextareaControl,
} from './simple-controls.tsx'
import { UnionControl } from './union-control.tsx'

/** Asks for one value in the way its schema says. */
export const Control = (props: ControlProps) => {
  const { control } = props.field.ui
  if (control === 'hidden') return null
  const Chosen = byKind[control]
  return <Chosen {...props} />
}

// A field's schema and its control were written together, so the value is of the control's type.
const takes = <T,>(control: ComponentType<ControlProps<T>>) =>
  control as unknown as ComponentType<ControlProps>

const RichText = lazy(() =>
  import('./rich-text-control.tsx').then((room) => ({ default: room.RichTextControl })),
)

const RichTextControl = (props: ControlProps<string>) => (
  <Suspense fallback={<p className={styles.help}>{words.rich.loading}</p>}>
    <RichText {...props} />
  </Suspense>
)

const byKind: Record<AskedControl, ComponentType<ControlProps>> = {
  text: takes(TextControl),
  textarea: takes(TextareaControl),
  number: takes(NumberControl),
  switch: takes(SwitchControl),
  segmented: takes(ChoiceControl),
  color: takes(ColourControl),
  image: takes(ImageControl),
  link: takes(LinkControl),
  richtext: takes(RichTextControl),
  list: takes(ListControl),
  products: takes(ProductsControl),
  category: takes(CategoryControl),
  categories: takes(CategoriesControl),
  datetime: takes(MomentControl),
  union: takes(UnionControl),
}
