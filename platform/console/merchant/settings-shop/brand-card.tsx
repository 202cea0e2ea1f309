import { ColorPicker, Button, Input } from 'antd'
import { useState } from 'react'
import { Card } from '../../ui/card.tsx'
import { pictureAt } from '../media/address.ts'
import { MediaPicker } from '../media/media-picker.tsx'
import { Field } from '../products/form/field.tsx'
import formStyles from '../products/form/form.module.css'
import type { Shop } from '../shop.ts'
import { inkOn } from './facts.ts'
import type { ShopFacts } from './queries.ts'
import styles from './settings-shop.module.css'
import { words } from './words.ts'

export interface PartProps {
  shop: Shop
  facts: ShopFacts
  change: (said: Partial<ShopFacts>) => void
  problems: Readonly<Record<string, string>>
}

const accents = [
  '#c8102e',
  '#e0531f',
  '#b7791f',
  '#1f7a45',
  '#0e6b53',
  '#2563a8',
  '#5b3f8c',
  '#9d2f6b',
  '#2b2b2b',
]

/** Name, logo, intro and colour. */
export const BrandCard = ({ shop, facts, change, problems }: PartProps) => (
  <Card title={words.brand.title}>
    <p className={formStyles.lead}>{words.brand.lead}</p>
    <Field id="name" label={words.name.label} help={words.name.help} problem={problems.name}>
      <Input
        id="name"
        value={facts.name}
        maxLength={30}
        showCount
        {...(problems.name && { status: 'error' })}
        onChange={({ target }) => change({ name: target.value })}
      />
    </Field>
    <Logo shop={shop} logo={facts.logo} problem={problems.logo} choose={(logo) => change({ logo })} />
    <Field id="intro" label={words.intro.label} help={words.intro.help} problem={problems.intro}>
      <Input.TextArea
        id="intro"
        value={facts.intro}
        maxLength={300}
        showCount
        autoSize={{ minRows: 2, maxRows: 6 }}
        onChange={({ target }) => change({ intro: target.value })}
      />
    </Field>
    <Field id="accent" label={words.accent.label} help={words.accent.help}>
      <ColorPicker
        value={facts.theme.accent}
        disabledAlpha
        showText
        presets={[{ label: words.accent.presets, colors: accents }]}
        onChange={(colour) => {
          const accent = colour.toHexString().slice(0, 7).toLowerCase()
          change({ theme: { ...facts.theme, accent, accentInk: inkOn(accent) } })
        }}
      >
        <Button id="accent" className={styles.accent ?? ''}>
          <span className={styles.swatch} style={{ background: facts.theme.accent }} />
          {facts.theme.accent}
        </Button>
      </ColorPicker>
    </Field>
  </Card>
)

interface LogoProps {
  shop: Shop
  logo: string | null
  problem: string | undefined
  choose: (logo: string | null) => void
}

const Logo = ({ shop, logo, problem, choose }: LogoProps) => {
  const [isPicking, setPicking] = useState(false)
  return (
    <Field id="logo" label={words.logo.label} help={words.logo.help} problem={problem}>
      <div className={styles.logo}>
        {logo && <img src={pictureAt(shop, logo, 200)} alt={words.logo.label} width={72} height={72} />}
        <Button id="logo" onClick={() => setPicking(true)}>
          {logo ? words.logo.change : words.logo.choose}
        </Button>
        {logo && (
          <Button type="text" onClick={() => choose(null)}>
            {words.logo.remove}
          </Button>
        )}
      </div>
      {isPicking && (
        <MediaPicker
          shop={shop}
          shape={{ size: 300, isRequired: true }}
          close={() => setPicking(false)}
          pick={([chosen = null]) => {
            choose(chosen)
            setPicking(false)
          }}
        />
      )}
    </Field>
  )
}
