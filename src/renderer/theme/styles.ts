/** All style sheets of the screens, in the order that lets the later ones win. */
import './mantine.css';
import './fonts.css';
import './tokens.css';
import './base.css';
import './mantine-overrides.css';
import './print.css';
