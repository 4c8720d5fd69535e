// brings the type of `toBeAccessible`
import '@sa11y/jest';
