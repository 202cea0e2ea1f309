import { type BlockNode, type FieldUi, registry } from '@wanpu/blocks'
import { useGround, useProps, useShown } from '../ground.ts'
import { words } from '../words.ts'
import { Control } from './control.tsx'
import { FieldLines } from './field-lines.tsx'
import { type Field, fieldsOf } from './fields.ts'
import { FormContext } from './form-context.ts'
import styles from './form.module.css'

const groups = ['content', 'style', 'advanced'] as const

/** The form of one block, made from its schema. */
export const BlockForm = ({ node }: { node: BlockNode }) => {
  const { session } = useGround()
  const { issues } = useShown()
  const props = useProps(node.id) ?? node.props
  const def = registry.get(node.type)
  if (!def) return <p className={styles.help}>{words.unknownBlock(node.type)}</p>

  const fields = fieldsOf(def)
  return (
    <FormContext value={{ issues: issues.filter((one) => one.blockId === node.id), Control }}>
      <div>
        {groups.map((group) => {
          const own = fields.filter((field) => groupOf(field) === group)
          return (
            own.length > 0 && (
              <section key={group} className={styles.group} aria-label={words.fieldGroups[group]}>
                <h3>{words.fieldGroups[group]}</h3>
                <FieldLines
                  id={node.id}
                  fields={own}
                  holder={props}
                  type={(next) => session.type(node.id, next)}
                  set={(next) => session.setProps(node.id, next)}
                />
              </section>
            )
          )
        })}
      </div>
    </FormContext>
  )
}

const groupOf = ({ ui }: Field): NonNullable<FieldUi['group']> => ui.group ?? 'content'
