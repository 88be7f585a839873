import { Button } from '@mantine/core';
import { useRef } from 'react';

export interface FileChoiceProps {
  readonly label: string;
  readonly multiple?: boolean;
  /** Kinds of files that are offered first, e.g. `.csv,text/csv`. */
  readonly accept?: string;
  /** Takes the focus where a question is answered by a file. */
  readonly isFirst?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that opens the system's choice of files. */
export function FileChoice({ label, multiple = false, accept, isFirst = false, onFiles }: FileChoiceProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button data-first={isFirst || undefined} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        multiple={multiple}
        accept={accept}
        hidden
        aria-label={label}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // The same file may be chosen again after it was changed or removed.
          event.currentTarget.value = '';
          onFiles(files);
        }}
      />
    </>
  );
}
