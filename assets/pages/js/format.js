import { t } from "./words.js";

const DAY = 1440;
/** Measures by unit and by which way is good; the host sends their names. */
const LOWER = new Set([
  "CHANGE_LEAD_TIME", "CHANGE_FAIL_RATE", "FAILED_DEPLOYMENT_RECOVERY_TIME", "DEPLOYMENT_REWORK_RATE",
  "LEAD_TIME", "ITEMS_IN_PROGRESS", "UNPLANNED_SHARE", "PROMISES_BROKEN", "DEFECTS_ESCAPED", "INCIDENTS",
  "SEVERE_INCIDENTS", "OUTAGE_MINUTES", "NIGHT_PAGES", "DEADLINES_MISSED", "AUDIT_FINDINGS", "OUTAGE_COST", "COST_OF_DELAY", "DEBT", "FATIGUE", "TOIL", "RESIGNATIONS",
]);
const MINUTES = new Set(["CHANGE_LEAD_TIME", "FAILED_DEPLOYMENT_RECOVERY_TIME", "LEAD_TIME", "OUTAGE_MINUTES"]);
const PERMILLE = new Set([
  "CHANGE_FAIL_RATE", "DEPLOYMENT_REWORK_RATE", "FLOW_EFFICIENCY", "UNPLANNED_SHARE", "AVAILABILITY", "TRUST",
  "DEBT", "FATIGUE", "MORALE", "ERROR_BUDGET", "TOIL", "NEW_WORK_SHARE", "AUTONOMY",
]);
const CENTS = new Set(["VALUE_EARNED", "OUTAGE_COST", "COST_OF_DELAY", "CASH", "COMPANY_VALUE", "SHARE_PRICE"]);

export function lowerIsBetter(measure) {
  return LOWER.has(measure);
}

/** Dates and times of a game that starts on a given Monday. */
export function calendar(startDate) {
  const start = Date.parse(`${startDate || "2024-01-01"}T00:00:00Z`);
  const weekday = (minute) => t(`weekday.${((Math.floor(minute / DAY) % 7) + 7) % 7}`);
  const date = (minute) => {
    const day = new Date(start + minute * 60000);
    return `${day.getUTCDate()} ${t(`month.${day.getUTCMonth() + 1}`)}`;
  };
  const time = (minute) => {
    const m = ((minute % DAY) + DAY) % DAY;
    return `${String(Math.floor(m / 60)).padStart(2, "0")}:${String(Math.floor(m % 60)).padStart(2, "0")}`;
  };
  return {
    day: (minute) => `${weekday(minute)} ${date(minute)}`,
    moment: (minute) => `${weekday(minute)} ${date(minute)} ${time(minute)}`,
    time,
  };
}

/** Minutes as a manager says them: 45 min, 3.5 h, 2.1 d. */
export function duration(minutes) {
  const m = Math.round(minutes);
  if (m < 90) return t("unit.minute", m);
  if (m < 2880) return t("unit.hour", trim(m / 60));
  return t("unit.day", trim(m / DAY));
}

export function percent(permille) {
  return `${permille < 0 ? "−" : ""}${trim(Math.abs(permille) / 10)} %`;
}

/** Cents as whole money with the scenario's sign, below ten with its cents; rounded as the host rounds in its sentences. */
export function money(cents, currency) {
  const size = Math.abs(Math.round(cents));
  const short = size < 1000 && size % 100 !== 0;
  const digits = short ? 2 : 0;
  const amount = new Intl.NumberFormat(t("locale"), { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(short ? size / 100 : Math.floor((size + 50) / 100));
  return `${cents < 0 && size > 0 ? "−" : ""}${currency || ""}${amount}`;
}

/** A value of a measure, in its unit. */
export function measured(measure, value, currency) {
  if (MINUTES.has(measure)) return duration(value);
  if (PERMILLE.has(measure)) return percent(value);
  if (CENTS.has(measure)) return money(value, currency);
  return new Intl.NumberFormat(t("locale")).format(value);
}

function trim(number) {
  return number.toFixed(1).replace(/\.0$/, "");
}
