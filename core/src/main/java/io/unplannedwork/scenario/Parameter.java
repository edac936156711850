package io.unplannedwork.scenario;

/**
 * The catalogue of parameters of the laws: unit, range, default, and what the default rests on.
 * This is the only place a number of a law is written down.
 */
public enum Parameter {
  // Play.
  PLAY_WORKING_DAY(
      "milliseconds of real time a working day takes in Run",
      100,
      600000,
      8000,
      Basis.ASSUMPTION,
      "tempo and hand of a workshop day; to be tried with players"),
  PLAY_NIGHT(
      "milliseconds of real time a night or a free day takes in Run",
      50,
      600000,
      1000,
      Basis.ASSUMPTION,
      "tempo and hand of a workshop day; to be tried with players"),
  PLAY_MONDAY(
      "seconds of real time a Monday card stops the clock at most; 0 for no end",
      0,
      3600,
      25,
      Basis.ASSUMPTION,
      "tempo and hand of a workshop day; to be tried with players"),
  PLAY_MONDAYS(
      "weeks from one Monday card to the next; 0 for no Monday cards",
      0,
      52,
      1,
      Basis.ASSUMPTION,
      "tempo and hand of a workshop day; to be tried with players"),
  PLAY_BELL(
      "seconds of real time the bell slows the clock at most; 0 for no end",
      0,
      3600,
      60,
      Basis.ASSUMPTION,
      "tempo and hand of a workshop day; to be tried with players"),
  PLAY_BELL_PACE(
      "simulated minutes a second while the bell rings",
      1,
      1440,
      2,
      Basis.ASSUMPTION,
      "tempo and hand of a workshop day; to be tried with players"),
  PLAY_BELLS(
      "times the bell slows the clock in a round",
      0,
      100,
      3,
      Basis.ASSUMPTION,
      "tempo and hand of a workshop day; to be tried with players"),
  PLAY_PLAN_DECISIONS(
      "decisions dealt to a seat in the first round's Plan",
      1,
      12,
      3,
      Basis.ASSUMPTION,
      "tempo and hand of a workshop day; to be tried with players"),
  PLAY_RUN_DECISIONS(
      "decisions dealt to a seat in the first round's Run",
      1,
      12,
      2,
      Basis.ASSUMPTION,
      "tempo and hand of a workshop day; to be tried with players"),
  PLAY_MORE_DECISIONS(
      "decisions more with each later round",
      0,
      12,
      2,
      Basis.ASSUMPTION,
      "tempo and hand of a workshop day; to be tried with players"),
  PLAY_PROPOSAL_DAYS(
      "days after which an unanswered proposal lapses in Run",
      1,
      30,
      2,
      Basis.ASSUMPTION,
      "tempo and hand of a workshop day; to be tried with players"),
  PLAY_OVERRULE_TRUST(
      "permille of trust in those who gain that it costs to be overruled",
      0,
      1000,
      80,
      Basis.ASSUMPTION,
      "tempo and hand of a workshop day; to be tried with players"),
  PLAY_PAIR_TRUST(
      "permille of trust between paired leaders below which they part",
      0,
      1000,
      150,
      Basis.ASSUMPTION,
      "tempo and hand of a workshop day; to be tried with players"),
  PLAY_LONG_QUEUE(
      "days in a queue that are felt",
      1,
      100,
      5,
      Basis.ASSUMPTION,
      "tempo and hand of a workshop day; to be tried with players"),
  // Work.
  SWITCHING_COST(
      "permille of the stretch of work that a resumption takes up again, lost to finding the way back in",
      0,
      1000,
      170,
      Basis.EVIDENCE,
      "Tregubov, Boehm et al. 2017: two projects cost 17 % of effort on average"),
  SWITCHING_STRETCH(
      "minutes of work between two switches of somebody who holds two items; a resumption costs at most its share of this",
      1,
      4800,
      180,
      Basis.ASSUMPTION,
      "a resumption costs at most about half an hour"),
  SWITCHING_TABLE(
      "how the loss grows with the items in hand: 0 flattening from the cost of two, 1 Weinberg's table of 20, 40, 60, 75 %",
      0,
      1,
      0,
      Basis.EVIDENCE,
      "Tregubov, Boehm et al. 2017 find that Weinberg's rule of thumb (1992) overestimates"),
  KNOWLEDGE_SPEED(
      "permille of full speed for somebody who knows nothing of the service",
      1,
      1000,
      400,
      Basis.ASSUMPTION,
      "newcomers are slow for 3 to 9 months (survey of 80 engineers gives the span, not the depth)"),
  LEARNING_TIME(
      "minutes of work on a service after which 63 % of what was unknown is known",
      100,
      1000000,
      27000,
      Basis.COMPUTED,
      "90 % known after six months of full days; surveys say 3 to 9 months"),
  KNOWLEDGE_FADES(
      "permille of what somebody knows of a service that fades in a week without touching it",
      0,
      1000,
      10,
      Basis.ASSUMPTION,
      "after a year of other work four tenths are gone; no public number found"),
  KNOWLEDGE_ENOUGH(
      "permille of knowledge with which somebody keeps a service going alone",
      1,
      1000,
      500,
      Basis.ASSUMPTION,
      "what counts for the bus factor"),
  FATIGUE_SPEED(
      "permille of speed that exhaustion takes",
      0,
      999,
      300,
      Basis.ASSUMPTION,
      "direction only: no public number found"),
  FATIGUE_ERRORS(
      "permille more defects made by the exhausted",
      0,
      10000,
      1000,
      Basis.ASSUMPTION,
      "direction only: no public number found"),
  FATIGUE_PAGE(
      "permille of fatigue that one night page adds",
      0,
      1000,
      100,
      Basis.COMPUTED,
      "with the recovery below, 2, 7 and 19 night pages a month settle near 95, 330 and 900: PagerDuty 2021 calls them good, bad and burnout"),
  FATIGUE_OVERTIME(
      "permille of fatigue that an hour of work outside working hours adds",
      0,
      1000,
      20,
      Basis.ASSUMPTION,
      "a working day at the weekend tires somewhat more than a page"),
  FATIGUE_RECOVERY(
      "permille of fatigue that a day takes away",
      0,
      1000,
      70,
      Basis.COMPUTED,
      "see the fatigue of a page"),
  MORALE_DAY(
      "permille of the way to what ordinary days are like that morale goes in a day",
      0,
      1000,
      20,
      Basis.ASSUMPTION,
      "half of the way in five weeks"),
  MORALE_TOIL(
      "permille of morale that a life of nothing but toil takes in the long run",
      0,
      1000,
      400,
      Basis.ASSUMPTION,
      "direction only: firefighting is among the strongest correlates of burnout (State of DevOps 2015)"),
  MORALE_TOIL_BEARABLE(
      "permille of working time in toil up to which nobody loses heart",
      0,
      999,
      500,
      Basis.EVIDENCE,
      "the cap on operational work in Site Reliability Engineering: half of the time"),
  MORALE_FATIGUE(
      "permille of morale that exhaustion takes in the long run",
      0,
      1000,
      400,
      Basis.ASSUMPTION,
      "direction only: more work out of hours goes with quitting (PagerDuty 2021)"),
  MORALE_PAGE(
      "permille of morale that a call at night takes",
      0,
      1000,
      25,
      Basis.ASSUMPTION,
      "nineteen a month, which burn people out (PagerDuty 2021), take a third of it"),
  MORALE_PROMISE_KEPT(
      "permille of the missing morale that a kept promise wins those who build and run",
      0,
      1000,
      40,
      Basis.ASSUMPTION,
      "finished work is seen"),
  MORALE_PROMISE_BROKEN(
      "permille of morale that a broken promise takes of them",
      0,
      1000,
      50,
      Basis.ASSUMPTION,
      "work that was in vain"),
  MORALE_HEARD(
      "permille of the missing morale that a team wins when its own proposal is funded",
      0,
      1000,
      200,
      Basis.ASSUMPTION,
      "direction only"),
  MORALE_FAVOUR(
      "permille of morale that each hire or raise more of another group takes",
      0,
      1000,
      15,
      Basis.ASSUMPTION,
      "direction only: whoever is passed over feels it"),
  MORALE_COLLEAGUE(
      "permille of morale that a colleague who gives notice takes of a team",
      0,
      1000,
      40,
      Basis.ASSUMPTION,
      "direction only: exits draw exits"),
  MORALE_RAISE(
      "permille of the missing morale that a raise wins",
      0,
      1000,
      300,
      Basis.ASSUMPTION,
      "for a while: ordinary days wear it off"),
  EXIT_DOUBLES(
      "permille of morale lost that doubles how soon somebody leaves",
      10,
      1000,
      150,
      Basis.ASSUMPTION,
      "direction only: job insecurity and burnout go with turnover"),
  EXIT_STAYS(
      "permille of morale from which somebody who has given notice stays after all",
      0,
      1000,
      600,
      Basis.ASSUMPTION,
      "a counter-offer holds whoever is content again"),
  MENTOR_SHARE(
      "permille of the working time of one colleague that a newcomer takes",
      0,
      1000,
      200,
      Basis.ASSUMPTION,
      "15 to 25 % are quoted; Brooks 1975 gives the direction"),
  MENTOR_WEEKS(
      "weeks that a newcomer has a mentor",
      0,
      104,
      13,
      Basis.ASSUMPTION,
      "newcomers take 3 to 9 months (survey of 80 engineers)"),
  DEBT_SPEED(
      "permille of speed that the most debt takes",
      0,
      999,
      230,
      Basis.EVIDENCE,
      "Besker et al. 2018: 43 developers lose 23 % of their time to debt"),
  DEBT_DEFECTS(
      "permille: how many times the defects the most debt makes, against none",
      1000,
      50000,
      15000,
      Basis.EVIDENCE,
      "Tornhill and Borg 2022: 15 times the defects in unhealthy code of 39 code bases, between the extremes"),
  DEBT_VARIANCE(
      "permille: squared coefficient of variation of building where debt is most, around the same mean",
      0,
      100000,
      1000,
      Basis.ASSUMPTION,
      "Tornhill and Borg 2022: the longest cycle times are 9 times longer in unhealthy code; as variable as an exponential comes near that"),
  DEBT_GROWTH(
      "millionths of debt per 1000 minutes of building",
      0,
      1000000,
      400,
      Basis.ASSUMPTION,
      "a team of four adds about a fifth of the range in a year"),
  DEBT_PRESSURE(
      "permille more debt from building under the highest pressure",
      0,
      10000,
      2000,
      Basis.ASSUMPTION,
      "debt is what is left for later when the date comes first"),
  DEBT_REPAIR(
      "millionths of debt that 1000 minutes of repair take away",
      0,
      1000000,
      4000,
      Basis.ASSUMPTION,
      "a tenth of the building time holds debt where it is, without pressure"),
  PRESSURE_SPAN(
      "minutes before a due date from which pressure rises",
      1,
      1000000,
      14400,
      Basis.ASSUMPTION,
      "two calendar weeks less a weekend"),
  // Handoffs.
  HANDOFF_LOSS(
      "permille of the next stage's work that is lost context where there is no trust",
      0,
      5000,
      300,
      Basis.ASSUMPTION,
      "below Poppendieck's illustrative half of the knowledge for each handoff"),
  HANDOFF_LOSS_TRUSTED(
      "permille of the next stage's work that is lost context where trust is full",
      0,
      5000,
      50,
      Basis.ASSUMPTION,
      "people who trust each other walk over and ask"),
  QUESTION_CHANCE(
      "permille of handoffs that raise a question where there is no trust",
      0,
      1000,
      400,
      Basis.ASSUMPTION,
      "direction only"),
  QUESTION_CHANCE_TRUSTED(
      "permille of handoffs that raise a question where trust is full",
      0,
      1000,
      100,
      Basis.ASSUMPTION,
      "direction only"),
  QUESTION_EFFORT(
      "minutes of work to answer a question",
      1,
      480,
      20,
      Basis.ASSUMPTION,
      "the answer is short; the wait for it is not"),
  // Defects.
  DEFECTS_MADE(
      "thousandths of a defect per 1000 minutes of building, by a rested person who knows the service, without debt or pressure",
      0,
      100000,
      400,
      Basis.ASSUMPTION,
      "one defect in about five person-days of good conditions"),
  DEFECTS_UNKNOWING(
      "permille more defects made by somebody who knows nothing of the service",
      0,
      20000,
      2000,
      Basis.ASSUMPTION,
      "direction only"),
  DEFECTS_PRESSURE(
      "permille more defects made under the highest pressure",
      0,
      20000,
      1000,
      Basis.ASSUMPTION,
      "direction only"),
  PEER_REVIEW_CATCHES(
      "permille of defects that a peer's review catches",
      0,
      1000,
      500,
      Basis.EVIDENCE,
      "Capers Jones: inspections remove 50 to 85 %; the lowest of these for a lighter review"),
  PEER_REVIEW_EFFORT(
      "minutes of a peer's review",
      0,
      480,
      60,
      Basis.EVIDENCE,
      "a review of 200 to 400 lines takes 60 to 90 minutes (2,500 reviews at one firm)"),
  BAD_FIX(
      "permille of repairs that make a new defect",
      0,
      1000,
      70,
      Basis.EVIDENCE,
      "Capers Jones: 7 % of repairs are bad"),
  DEFECT_REPAIR(
      "minutes to repair a defect in the stage that made it",
      1,
      4800,
      90,
      Basis.ASSUMPTION,
      "between an hour and a morning"),
  DEFECT_REPAIR_LATER(
      "permille more effort for each stage later that a defect is found",
      0,
      10000,
      500,
      Basis.ASSUMPTION,
      "171 projects (Menzies et al. 2017) show no growth; two stages later at most doubles it here"),
  DEFECT_REPAIR_MOST(
      "permille: the most that lateness makes of the effort of a repair",
      1000,
      100000,
      3000,
      Basis.EVIDENCE,
      "no data behind 1:10:100; effort grows at most threefold, waiting and damage make the rest"),
  RETEST(
      "permille of a stage's work done again when an item comes back through it after a repair",
      0,
      1000,
      300,
      Basis.ASSUMPTION,
      "what was touched is checked again, not everything"),
  DEFECTS_PASSED_ON(
      "permille of found defects that are noted and passed on where the line is not stopped for them",
      0,
      1000,
      300,
      Basis.ASSUMPTION,
      "direction only"),
  DEBT_PIECE(
      "minutes of work in one piece of debt repair",
      30,
      4800,
      240,
      Basis.ASSUMPTION,
      "half a day: short enough to be taken between features"),
  TEACHING(
      "permille of learning while somebody who knows the service sits beside",
      1000,
      100000,
      4000,
      Basis.ASSUMPTION,
      "cross-training to full speed in weeks instead of months; no public number found"),
  SLICE_OVERHEAD(
      "minutes of extra work for each slice",
      0,
      4800,
      60,
      Basis.ASSUMPTION,
      "each slice is cut, checked and released by itself"),
  // Environments and change.
  DRIFT_GROWTH(
      "permille of what is not yet adrift that drifts apart in a day without care",
      0,
      1000,
      15,
      Basis.ASSUMPTION,
      "hand-made environments differ by half after six weeks"),
  DRIFT_CARE(
      "permille of drift that full care takes away in a day",
      0,
      1000,
      100,
      Basis.ASSUMPTION,
      "rebuilt environments are alike again within a few weeks"),
  CHANGE_FAILURE(
      "permille: hazard of failure of every change, however small",
      0,
      1000,
      10,
      Basis.COMPUTED,
      "with the terms below an everyday change fails in about 5 % of cases: 1, 5 and 20 of them give 5, 23 and 64 %, DORA's medians"),
  CHANGE_FAILURE_SIZE(
      "permille of hazard for each 1000 minutes of building, without debt and with full knowledge",
      0,
      1000,
      15,
      Basis.ASSUMPTION,
      "risk is per change and grows with its size"),
  CHANGE_FAILURE_DEBT(
      "permille: how many times the hazard of size the most debt makes",
      1000,
      50000,
      4000,
      Basis.ASSUMPTION,
      "UK regulator 2019: legacy goes with more failed changes; direction only"),
  CHANGE_FAILURE_UNKNOWING(
      "permille more hazard of size where the builder knew nothing of the service",
      0,
      20000,
      1000,
      Basis.ASSUMPTION,
      "direction only"),
  CHANGE_FAILURE_DEFECT(
      "permille of hazard for each defect that nothing caught",
      0,
      1000,
      50,
      Basis.ASSUMPTION,
      "most defects wait for their hour; some show at once"),
  CHANGE_FAILURE_DRIFT(
      "permille of hazard where environments are fully adrift",
      0,
      1000,
      100,
      Basis.ASSUMPTION,
      "tested somewhere that is not production"),
  EMERGENCY_ABUSE(
      "permille of changes that are called emergencies where the usual approval takes a week or more",
      0,
      1000,
      200,
      Basis.ASSUMPTION,
      "direction only: slow boards go with more emergency changes"),
  RISK_MEDIUM(
      "minutes of building from which a change is assessed as of medium risk",
      1,
      1000000,
      960,
      Basis.ASSUMPTION,
      "two days of work"),
  RISK_HIGH(
      "minutes of building from which a change is assessed as of high risk",
      1,
      1000000,
      4800,
      Basis.ASSUMPTION,
      "two weeks of work"),
  RISK_DOWNGRADE(
      "changes to a service that went well in a row after which its risks are assessed one class lower; 0 for never",
      0,
      1000,
      0,
      Basis.ASSUMPTION,
      "Rogers 2022: phase 6 of 7 was downgraded after five that went well"),
  ROLLOUT_SEEN(
      "minutes until whoever watches a release sees that it failed, where all customers meet it",
      1,
      10080,
      30,
      Basis.ASSUMPTION,
      "watched error rates stand out within half an hour"),
  FLAG_OFF(
      "minutes of work to switch a flag off",
      1,
      480,
      5,
      Basis.ASSUMPTION,
      "a switch and a look at the graphs"),
  FLAG_DEBT(
      "millionths of debt for each flag that is left behind",
      0,
      100000,
      300,
      Basis.ASSUMPTION,
      "a hundred stale flags are three per cent of the range"),
  DEPLOY_BASE(
      "minutes of work of a deployment before its first change",
      0,
      4800,
      60,
      Basis.ASSUMPTION,
      "announce, back up, switch, check"),
  DEPLOY_PER_CHANGE(
      "minutes of work of a deployment for each change",
      0,
      4800,
      20,
      Basis.ASSUMPTION,
      "hand-made deployments have steps for each change"),
  // Production.
  FAULT_TIME(
      "minutes of average traffic after which a live fault has shown itself with 63 %",
      1, 10000000, 43200, Basis.ASSUMPTION, "a month"),
  IMPACT_WHOLE(
      "permille of incidents that take the whole service down",
      0,
      1000,
      200,
      Basis.ASSUMPTION,
      "severity is drawn apart from duration: the VOID finds no correlation"),
  IMPACT_LARGE(
      "permille of incidents that take a large part of the service",
      0,
      1000,
      300,
      Basis.ASSUMPTION,
      "as above"),
  SERVED_LARGE(
      "permille of requests served while a large part is hit",
      1,
      999,
      500,
      Basis.ASSUMPTION,
      "half"),
  SERVED_SMALL(
      "permille of requests served while a small part is hit",
      1,
      999,
      900,
      Basis.ASSUMPTION,
      "nine in ten"),
  SATURATION_ROOM(
      "requests a service holds at once, waiting or served, before it turns one away; 0 for a sharp limit",
      0,
      100000,
      0,
      Basis.COMPUTED,
      "loss of a queue with so much room (M/M/1/K); 0 serves all up to capacity, 50 loses 0.4 % at 95 % of it and 2 % at all of it"),
  OVERLOAD_FALLS(
      "permille of capacity at which demand makes a service fall over as an incident; 0 for never",
      0,
      100000,
      0,
      Basis.ASSUMPTION,
      "1300 where retries and exhausted memory bring an overloaded service down (Prime Day 2018 and its like)"),
  // Incidents.
  INCIDENT_MEDIAN(
      "minutes: median of an incident from beginning to end, in good hands and without tools",
      1,
      10000,
      70,
      Basis.COMPUTED,
      "lognormal with mu 4.25: p50 67 and p95 528 minutes (Google's company B, by Abenninghoff)"),
  INCIDENT_SPREAD(
      "permille: standard deviation of the logarithm of an incident's duration",
      0,
      3000,
      1250,
      Basis.COMPUTED,
      "lognormal with sigma 1.25: mean 153, p95 548 minutes"),
  INCIDENT_MOST(
      "minutes: no incident is harder than this",
      60,
      1000000,
      10080,
      Basis.ASSUMPTION,
      "a week: the tail is cut beyond p99.99"),
  DETECT_SHARE(
      "permille of an incident's duration until a complaint detects it",
      0,
      1000,
      150,
      Basis.ASSUMPTION,
      "no split of durations with evidence found"),
  ASSEMBLE_SHARE(
      "permille of it until the right people are together",
      0,
      1000,
      150,
      Basis.ASSUMPTION,
      "as above"),
  DIAGNOSE_SHARE("permille of it to diagnose", 0, 1000, 400, Basis.ASSUMPTION, "as above"),
  REPAIR_SHARE("permille of it to repair", 0, 1000, 200, Basis.ASSUMPTION, "as above"),
  VERIFY_SHARE(
      "permille of it to verify",
      0,
      1000,
      100,
      Basis.ASSUMPTION,
      "as above; the shares sum to 1000"),
  DETECT_QUIET(
      "permille: the most that quiet traffic makes of the time until somebody complains",
      1000,
      100000,
      4000,
      Basis.ASSUMPTION,
      "at night few are there to notice"),
  ASSEMBLE_NIGHT(
      "minutes more to assemble outside working hours, with a rota",
      0,
      480,
      30,
      Basis.ASSUMPTION,
      "wake, log in, read"),
  DIAGNOSE_UNKNOWING(
      "permille more time to diagnose for somebody who knows nothing of the service",
      0,
      20000,
      1500,
      Basis.ASSUMPTION,
      "direction only"),
  DIAGNOSE_PER_CHANGE(
      "permille more time to diagnose for each further change in the batch",
      0,
      10000,
      400,
      Basis.ASSUMPTION,
      "diagnosis grows with the number of suspects; the slope is ours"),
  DIAGNOSE_BUILDER(
      "permille of the time to diagnose for somebody of the team that built it",
      1,
      1000,
      700,
      Basis.ASSUMPTION,
      "0.6 to 0.8 suggested; no public number found"),
  ROLLBACK(
      "minutes to roll a deployment back",
      1,
      4800,
      30,
      Basis.ASSUMPTION,
      "a practised hand; short against diagnosis"),
  ROLLBACK_CULPRIT(
      "permille of the building effort of the change that failed, to find and mend what was wrong after a rollback",
      0,
      5000,
      250,
      Basis.ASSUMPTION,
      "rolled back is not repaired"),
  COMPLAINT(
      "permille of small incidents that nobody notices until somebody complains, where there is no telemetry",
      0,
      1000,
      0,
      Basis.ASSUMPTION,
      "0 for none; 300 where nobody looks: how much a telemetry shows first is not published"),
  COMPLAINT_TIME(
      "minutes until that complaint",
      60,
      100000,
      10080,
      Basis.ASSUMPTION,
      "a week: the customer asks, support asks, somebody looks"),
  RECURRENCE(
      "permille of repaired incidents whose cause is still there and comes again",
      0,
      1000,
      0,
      Basis.ASSUMPTION,
      "0 where a repair always removes the cause; 300 to 500 suggested, no public number found"),
  KNOWN_ERROR(
      "permille of the time to diagnose an incident whose known-error record tells the way round",
      0,
      1000,
      300,
      Basis.ASSUMPTION,
      "direction only: no public number found"),
  KNOWN_ERROR_IMPACT(
      "permille of an incident's impact that the way round its known error leaves until it is repaired",
      0,
      1000,
      300,
      Basis.ASSUMPTION,
      "a workaround reduces the impact of an incident for which there is no full resolution yet (ITIL); by how much: no public number found"),
  KNOWN_ERROR_EFFORT(
      "minutes more at the end of an incident to write its known-error record",
      0,
      480,
      30,
      Basis.ASSUMPTION,
      "what was seen, what helped, where to look"),
  POST_MORTEM("minutes of a post-mortem's meeting", 0, 480, 60, Basis.ASSUMPTION, "an hour"),
  POST_MORTEM_ACTIONS(
      "minutes of work of its actions, which remove the cause",
      1,
      4800,
      960,
      Basis.ASSUMPTION,
      "two days of somebody's time"),
  // Money, trust and practices.
  MARKET_SPEED(
      "permille of its worth that an idea loses in each week it is not live",
      0,
      900,
      0,
      Basis.ASSUMPTION,
      "0 is a market that waits; at 30 an idea is worth half after half a year, at 100 after seven weeks"),
  OVERTIME_PAY(
      "permille of an hour's wage paid for an hour outside working hours",
      0,
      10000,
      1500,
      Basis.ASSUMPTION,
      "time and a half"),
  MONTH_OF_WORK(
      "minutes of work that a month's wage pays", 1000, 43200, 9600, Basis.ASSUMPTION, "160 hours"),
  TRUST_PROMISE_KEPT(
      "permille of the trust still missing that a kept promise wins",
      0,
      1000,
      60,
      Basis.ASSUMPTION,
      "trust is won slowly"),
  TRUST_PROMISE_BROKEN(
      "permille of trust that a broken promise loses",
      0,
      1000,
      150,
      Basis.ASSUMPTION,
      "and lost faster"),
  TRUST_FAILED_DEPLOYMENT(
      "permille of the trust of runners in builders that a SEV1 from their deployment loses; a half, a quarter, an eighth for lesser ones",
      0,
      1000,
      100,
      Basis.ASSUMPTION,
      "direction only"),
  TRUST_GOOD_DEPLOYMENT(
      "permille of the missing trust of runners in builders that a deployment without an incident wins",
      0,
      1000,
      10,
      Basis.ASSUMPTION,
      "many quiet releases make up for a bad one"),
  PRACTICE_DIP(
      "permille of a practice's effect that works the wrong way on its first day",
      0,
      1000,
      200,
      Basis.ASSUMPTION,
      "the J-curve: State of DevOps 2016 and 2018 find the middle worse off; the depth is ours");

  /** What a default rests on. */
  public enum Basis {
    EVIDENCE,
    COMPUTED,
    ASSUMPTION
  }

  private final String unit;
  private final long least;
  private final long most;
  private final long standard;
  private final Basis basis;
  private final String source;

  Parameter(String unit, long least, long most, long standard, Basis basis, String source) {
    this.unit = unit;
    this.least = least;
    this.most = most;
    this.standard = standard;
    this.basis = basis;
    this.source = source;
  }

  public String unit() {
    return unit;
  }

  public long least() {
    return least;
  }

  public long most() {
    return most;
  }

  /** The value where a scenario says nothing. */
  public long standard() {
    return standard;
  }

  public Basis basis() {
    return basis;
  }

  public String source() {
    return source;
  }
}
