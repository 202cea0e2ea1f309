import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import type { Shop } from '../shop.ts'
import { regionsQuery } from './queries.ts'
import styles from './shipping.module.css'
import { words } from './words.ts'

interface Props {
  shop: Shop
  /** Of a district; empty until one is chosen. */
  code: string
  isWrong: boolean
  choose: (code: string) => void
}
const said = words.from

/** Province, city and district, each offered once what holds it is chosen. */
export const RegionFields = ({ shop, code, isWrong, choose }: Props) => {
  const [province, setProvince] = useState(code ? `${code.slice(0, 2)}0000` : null)
  const [city, setCity] = useState(code ? `${code.slice(0, 4)}00` : null)
  const level = { shop, isWrong }

  return (
    <div className={styles.region}>
      <Level
        {...level}
        id="from-province"
        label={said.province}
        parent={null}
        value={province}
        choose={(chosen) => {
          setProvince(chosen)
          setCity(null)
          choose('')
        }}
      />
      <Level
        {...level}
        id="from-city"
        label={said.city}
        parent={province}
        isOff={!province}
        value={city}
        choose={(chosen) => {
          setCity(chosen)
          choose('')
        }}
      />
      <Level
        {...level}
        id="from-district"
        label={said.district}
        parent={city}
        isOff={!city}
        value={code || null}
        choose={choose}
      />
    </div>
  )
}

interface LevelProps {
  shop: Shop
  id: string
  label: string
  parent: string | null
  isOff?: boolean
  isWrong: boolean
  value: string | null
  choose: (code: string) => void
}

const Level = ({ shop, id, label, parent, isOff = false, isWrong, value, choose }: LevelProps) => {
  const { data, isLoading, error } = useQuery({ ...regionsQuery(shop, parent), enabled: !isOff })
  return (
    <Select
      id={id}
      aria-label={label}
      placeholder={label}
      showSearch
      optionFilterProp="label"
      disabled={isOff}
      loading={isLoading}
      // A code is no name: nothing stands there until the names have come.
      value={data ? value : null}
      {...((isWrong || error) && { status: 'error' as const })}
      options={(data?.regions ?? []).map((region) => ({ value: region.code, label: region.name }))}
      onChange={(chosen: string | null) => chosen && choose(chosen)}
    />
  )
}
