//! The clock alone: the effects of `Date` headers, rejections and new windows.

use super::*;

/// The start of the tests by the limits' clock.
const START: i64 = 1_800_000_000;

struct Setup {
    clock: ResetClock,
    started: Instant,
    /// How many seconds `Date` is ahead of the limits' clock.
    date: Option<i64>,
}

impl Setup {
    fn new(date: Option<i64>) -> Self {
        Self { clock: ResetClock::new(), started: Instant::now(), date }
    }

    fn response(&self, status: u16, reset: i64) -> http::Response<Bytes> {
        let mut response = http::Response::builder().status(status).header("x-rate-limit-limit", 600);
        response = response.header("x-rate-limit-remaining", 0).header("x-rate-limit-reset", reset);
        if let Some(date) = self.date {
            let seconds = START + self.started.elapsed().as_secs() as i64 + date;
            let date = jiff::Timestamp::from_second(seconds).unwrap().strftime("%a, %d %b %Y %H:%M:%S GMT").to_string();
            response = response.header("date", date);
        }
        response.body(Bytes::new()).unwrap()
    }

    /// The likely and the latest reset of the limit, in seconds since the start, after a response at the given second.
    async fn hear(&self, second: u64, status: u16, reset: i64) -> (u64, u64) {
        tokio::time::sleep_until(self.started + Duration::from_secs(second)).await;
        let (response, now) = (self.response(status, START + reset), Instant::now());
        self.clock.hear(&response, now, now);
        let end = self.clock.end(response.headers(), START + reset, now);
        ((end.likely - self.started).as_secs(), (end.surely - self.started).as_secs())
    }

    fn passed(&self, reset: i64) {
        self.clock.passed(START + reset, Instant::now());
    }
}

#[tokio::test(start_paused = true)]
async fn the_date_of_the_fastest_response_is_used() {
    let setup = Setup::new(Some(0));
    assert_eq!(setup.hear(10, 200, 60).await, (60, 60));
    // A response that took 7 seconds has an old date.
    let slow = Setup { date: Some(-7), ..setup };
    tokio::time::sleep_until(slow.started + Duration::from_secs(20)).await;
    let (response, now) = (slow.response(200, START + 60), Instant::now());
    let end = || (slow.clock.end(response.headers(), START + 60, now).likely - slow.started).as_secs();
    slow.clock.hear(&response, now - Duration::from_secs(7), now);
    assert_eq!(end(), 60);
    // Otherwise, its date is from another clock.
    slow.clock.hear(&response, now - Duration::from_secs(5), now);
    assert_eq!(end(), 67);
}

#[tokio::test(start_paused = true)]
async fn old_observations_expire() {
    let setup = Setup::new(Some(0));
    setup.hear(10, 200, 60).await;
    let late = Setup { date: Some(-1), ..setup };
    assert_eq!(late.hear(600, 200, 660).await, (660, 660));
    assert_eq!(late.hear(611, 200, 660).await, (661, 661));
}

#[tokio::test(start_paused = true)]
async fn no_window_is_longer_than_a_minute_or_over_before_its_responses() {
    let setup = Setup::new(Some(0));
    assert_eq!(setup.hear(10, 200, 5000).await, (75, 75));
    assert_eq!(setup.hear(10, 200, i64::MAX / 2000 - START).await, (75, 75));
    assert_eq!(setup.hear(10, 200, 3).await, (10, 10));
}

#[tokio::test(start_paused = true)]
async fn rejections_and_new_windows_correct_a_date_that_is_ahead() {
    let setup = Setup::new(Some(10));
    assert_eq!(setup.hear(40, 200, 60).await, (50, 50));
    // A rejection before the expected end shows nothing new.
    assert_eq!(setup.hear(41, 429, 60).await, (50, 50));
    // Each later rejection makes the next step longer.
    assert_eq!(setup.hear(51, 429, 60).await, (52, 116));
    assert_eq!(setup.hear(53, 429, 60).await, (55, 118));
    assert_eq!(setup.hear(56, 429, 60).await, (60, 121));
    tokio::time::sleep_until(setup.started + Duration::from_secs(61)).await;
    setup.passed(60);
    // From now on, the end is known to be in between.
    assert_eq!(setup.hear(61, 200, 120).await, (117, 121));
    assert_eq!(setup.hear(118, 429, 120).await, (120, 121));
    assert_eq!(setup.hear(121, 200, 180).await, (180, 181));
    // The server's clock is corrected.
    assert_eq!(Setup { date: Some(0), ..setup }.hear(1000, 200, 1020).await, (1020, 1020));
}

#[tokio::test(start_paused = true)]
async fn a_new_window_corrects_a_date_that_is_behind() {
    let setup = Setup::new(Some(-10));
    assert_eq!(setup.hear(20, 200, 60).await, (70, 70));
    tokio::time::sleep_until(setup.started + Duration::from_secs(62)).await;
    setup.passed(60);
    assert_eq!(setup.hear(62, 200, 120).await, (122, 122));
    // A window whose first response is a second later shows nothing new.
    tokio::time::sleep_until(setup.started + Duration::from_secs(123)).await;
    setup.passed(120);
    assert_eq!(setup.hear(123, 200, 180).await, (182, 182));
    // A contradicting observation replaces it.
    assert_eq!(setup.hear(125, 429, 120).await, (130, 130));
}

#[tokio::test(start_paused = true)]
async fn without_a_date_an_impossible_local_clock_is_ignored() {
    // The tests' clock is years off the real one.
    let setup = Setup::new(None);
    assert_eq!(setup.hear(10, 200, 60).await, (10, 75), "nothing is known: it is tried");
    assert_eq!(setup.hear(11, 429, 60).await, (12, 76));
    assert_eq!(setup.hear(13, 429, 60).await, (15, 78));
    tokio::time::sleep_until(setup.started + Duration::from_secs(60)).await;
    setup.passed(60);
    assert_eq!(setup.hear(60, 200, 120).await, (74, 120));
    // If it can be right, it is used.
    let local = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs() as i64 - START;
    let setup = Setup::new(None);
    let (likely, surely) = setup.hear(0, 200, local + 30).await;
    assert!((29..=30).contains(&likely) && likely == surely, "{likely}");
}

#[tokio::test(start_paused = true)]
async fn a_wrong_reset_corrects_nothing() {
    let setup = Setup::new(Some(0));
    setup.hear(10, 429, -100).await;
    assert_eq!(setup.hear(20, 200, 60).await, (60, 60));
    // Neither does the limit on concurrent requests, whose reset is meaningless.
    let mut response = setup.response(429, START + 10);
    response.headers_mut().insert("x-rate-limit-limit", 0.into());
    setup.clock.hear(&response, Instant::now(), Instant::now());
    assert_eq!(setup.hear(20, 200, 60).await, (60, 60));
    // Neither does a limit of one user.
    let mut response = setup.response(429, START + 10);
    *response.body_mut() = Bytes::from_static(br#"{"errorCode": "E0000109"}"#);
    setup.clock.hear(&response, Instant::now(), Instant::now());
    assert_eq!(setup.hear(20, 200, 60).await, (60, 60));
}

#[tokio::test(start_paused = true)]
async fn a_429_that_a_new_window_contradicts_is_forgotten() {
    let setup = Setup::new(Some(0));
    setup.hear(40, 429, 30).await;
    tokio::time::sleep_until(setup.started + Duration::from_secs(55)).await;
    setup.passed(60);
    assert_eq!(setup.hear(56, 200, 120).await, (115, 115));
    // Later, only the date counts: the window is forgotten too.
    tokio::time::sleep_until(setup.started + Duration::from_secs(700)).await;
    setup.passed(695);
    assert_eq!(setup.hear(701, 200, 760).await, (760, 760));
}
