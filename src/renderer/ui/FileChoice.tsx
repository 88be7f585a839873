import { useId } from 'react';

export interface FileChoiceProps {
  readonly label: string;
  readonly className: string | undefined;
  readonly multiple?: boolean;
  /** Kinds of files that are offered first, e.g. `.csv,text/csv`. */
  readonly accept?: string;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A label that looks like a button and opens the system's choice of files. */
export function FileChoice({ label, className, multiple = false, accept, onFiles }: FileChoiceProps) {
  const id = useId();
  return (
    <>
      <label htmlFor={id} className={className}>
        {label}
      </label>
      <input
        id={id}
        type="file"
        multiple={multiple}
        accept={accept}
        className="visually-hidden"
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
