import { Icon } from './icon'

export interface ReadAloudProps {
  listen: string
  pause: string
  goOn: string
  stop: string
}

/**
 * Reads the page aloud with the browser's own voice. `public/read-aloud.js` does the work and says by an attribute of <html> how it
 * stands (`data-aloud="idle|playing|paused|none"`); which words the button has follows from that alone. Without scripts nothing shows.
 */
export function ReadAloud({ listen, pause, goOn, stop }: ReadAloudProps) {
  return (
    <div className="aloud">
      <button type="button" className="page-tool" data-aloud-do="toggle">
        <Icon name="speaker" />
        <span data-when="idle">{listen}</span>
        <span data-when="playing">{pause}</span>
        <span data-when="paused">{goOn}</span>
      </button>
      <button type="button" className="page-tool" data-aloud-do="stop">
        <Icon name="stop" />
        <span>{stop}</span>
      </button>
    </div>
  )
}
