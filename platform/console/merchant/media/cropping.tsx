import { useState } from 'react'
import { CropDialog } from './crop-dialog.tsx'
import type { View } from './crop.ts'
import { cutSquare, forgetPicture, readPicture } from './cut.ts'
import { words } from './words.ts'

/** What shape pictures get: offered for goods, required for a logo. */
export interface Shape {
  size: number
  isRequired: boolean
}

interface Question {
  file: File
  image: HTMLImageElement
  step: string
  answer: (file: File | null) => void
}

/** Asks for a crop of each picture that is not square, one after the other; what was skipped is left out. */
export const useCropping = (shape: Shape | undefined) => {
  const [question, setQuestion] = useState<Question | null>(null)

  const askFor = async (file: File, step: string): Promise<File | null> => {
    const image = shape && (await readPicture(file))
    // What the browser can't show goes as it is: the server says what is wrong with it.
    if (!image) return file
    const isFit = image.naturalWidth === image.naturalHeight && !shape.isRequired
    const answered = isFit
      ? file
      : await new Promise<File | null>((answer) => setQuestion({ file, image, step, answer }))
    setQuestion(null)
    forgetPicture(image)
    return answered
  }

  const shaped = async (files: readonly File[]): Promise<File[]> => {
    const kept: File[] = []
    for (const [at, file] of files.entries()) {
      // oxlint-disable-next-line no-await-in-loop -- one question at a time
      const answered = await askFor(file, words.crop.step(at + 1, files.length))
      if (answered) kept.push(answered)
    }
    return kept
  }

  const dialog = question && shape && (
    <CropDialog
      key={question.image.src}
      image={question.image}
      size={shape.size}
      step={question.step}
      cut={(view: View) =>
        void cutSquare(question.file, question.image, view, shape.size).then(question.answer)
      }
      keep={shape.isRequired ? undefined : () => question.answer(question.file)}
      skip={() => question.answer(null)}
    />
  )
  return { shaped, dialog }
}
