//! Which templates share a rate limit, and which requests wait for it.
//!
//! Okta's table of limits is long, changes, and differs between orgs, so it is learned. Every template starts with its own bucket. Templates that report
//! the same limit and reset share one bucket, which is at worst too cautious, until their remaining counts diverge: under one limit, the count after a request
//! is lower than the count before it.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::Instant;

use super::window::{Sequence, Told, Window, same_moment};

/// How long a request that may be sent can go without being polled before others pass it: a future that is never polled must not block the queue.
const GRACE: Duration = Duration::from_secs(1);

/// How many templates are remembered; those not in use make room.
const MAX_TEMPLATES: usize = 1024;

/// How many times the counts must contradict each other before a shared limit is split.
const CONTRADICTIONS: u32 = 2;

pub(super) type TemplateId = u64;
type BucketId = u64;

/// A place in a queue: earlier ones are smaller.
pub(super) type Ticket = u64;

/// A template, and the limit that it counts toward.
#[derive(Debug)]
struct Template {
    key: Arc<str>,
    bucket: BucketId,
    in_flight: u64,
    /// Templates that are known to count toward another limit.
    apart: Vec<TemplateId>,
    contradictions: u32,
    /// Its last report: the end of the window, and the lowest remaining count in it.
    told: Option<(i64, u64)>,
    /// How many of its requests were counted in that window.
    counted: u64,
    used: Sequence,
}

/// A limit, and the requests that wait for it.
#[derive(Debug)]
pub(super) struct Bucket {
    pub(super) window: Window,
    templates: Vec<TemplateId>,
    waiting: BTreeMap<Ticket, Waiter>,
}

/// A request that waits for its turn.
#[derive(Debug)]
struct Waiter {
    template: TemplateId,
    notify: Arc<Notify>,
    /// When to check again.
    due: Instant,
}

impl Bucket {
    /// Whether no request waits.
    pub(super) fn is_free(&self) -> bool {
        self.waiting.is_empty()
    }

    /// Whether a request is next: those before it, if any, have not been polled for long.
    pub(super) fn is_next(&self, ticket: Ticket, now: Instant) -> bool {
        self.waiting.iter().find(|(other, waiter)| **other == ticket || waiter.due + GRACE > now).is_none_or(|(other, _)| *other == ticket)
    }

    /// Lets a request check again at that time, or when it is woken.
    pub(super) fn looks_again(&mut self, ticket: Ticket, due: Instant) {
        if let Some(waiter) = self.waiting.get_mut(&ticket) {
            waiter.due = due;
        }
    }

    fn wake(&mut self) {
        if let Some(mut first) = self.waiting.first_entry() {
            let waiter = first.get_mut();
            waiter.due = waiter.due.min(Instant::now());
            waiter.notify.notify_one();
        }
    }
}

/// The state of all limits.
#[derive(Debug, Default)]
pub(super) struct Buckets {
    keys: HashMap<Arc<str>, TemplateId>,
    templates: HashMap<TemplateId, Template>,
    buckets: HashMap<BucketId, Bucket>,
    last: Sequence,
}

impl Buckets {
    /// The next position in the order of events; it also serves as an ID and a ticket.
    pub(super) fn next(&mut self) -> Sequence {
        self.last += 1;
        self.last
    }

    /// The template of a key. A new one gets its own limit.
    pub(super) fn template(&mut self, key: String) -> TemplateId {
        if let Some(id) = self.keys.get(key.as_str()) {
            return *id;
        }
        if self.templates.len() >= MAX_TEMPLATES {
            self.make_room();
        }
        let (id, key) = (self.next(), Arc::<str>::from(key));
        let bucket = self.add_bucket(id);
        let template =
            Template { key: key.clone(), bucket, in_flight: 0, apart: Vec::new(), contradictions: 0, told: None, counted: 0, used: id };
        self.keys.insert(key, id);
        self.templates.insert(id, template);
        id
    }

    fn add_bucket(&mut self, template: TemplateId) -> BucketId {
        let id = self.next();
        self.buckets.insert(id, Bucket { window: Window::new(), templates: vec![template], waiting: BTreeMap::new() });
        id
    }

    /// The limit that a template counts toward.
    pub(super) fn bucket(&mut self, template: TemplateId) -> Option<&mut Bucket> {
        let bucket = self.templates.get(&template)?.bucket;
        self.buckets.get_mut(&bucket)
    }

    /// Puts a request at the end of the queue.
    pub(super) fn wait(&mut self, template: TemplateId, notify: Arc<Notify>) -> Ticket {
        let ticket = self.next();
        if let Some(bucket) = self.bucket(template) {
            bucket.waiting.insert(ticket, Waiter { template, notify, due: Instant::now() });
        }
        ticket
    }

    /// Removes a request from the queue and wakes the next one.
    pub(super) fn leave(&mut self, template: TemplateId, ticket: Ticket) {
        if let Some(bucket) = self.bucket(template) {
            bucket.waiting.remove(&ticket);
            bucket.wake();
        }
    }

    /// Records that a request is about to be sent.
    pub(super) fn sent(&mut self, id: TemplateId, now: Instant) -> Sequence {
        let sequence = self.next();
        if let Some(template) = self.templates.get_mut(&id) {
            template.in_flight += 1;
            template.used = sequence;
        }
        if let Some(bucket) = self.bucket(id) {
            bucket.window.sent(now);
        }
        sequence
    }

    /// Removes a request from those in flight. [`hear`](Self::hear) receives its report, if any.
    pub(super) fn done(&mut self, id: TemplateId) {
        if let Some(template) = self.templates.get_mut(&id) {
            template.in_flight = template.in_flight.saturating_sub(1);
        }
        if let Some(bucket) = self.bucket(id) {
            bucket.window.remove_in_flight(1);
            bucket.wake();
        }
    }

    /// Records the limit that the response to a request sent at `sent` reported.
    pub(super) fn hear(&mut self, id: TemplateId, told: &Told, sent: Sequence) {
        self.part(id, told, sent);
        let sequence = self.next();
        let Some(bucket) = self.bucket(id) else { return };
        let is_new = bucket.window.hear(told, sequence, id);
        let is_alone = bucket.templates.len() == 1;
        let is_current = bucket.window.reset().is_some_and(|reset| same_moment(reset, told.rate.reset));
        if let Some(template) = self.templates.get_mut(&id).filter(|_| is_current) {
            if template.told.is_none_or(|(reset, _)| !same_moment(reset, told.rate.reset)) {
                template.counted = 0;
            }
            template.counted += u64::from(!told.refused);
            let smallest = template.told.filter(|(reset, _)| same_moment(*reset, told.rate.reset));
            let remaining = smallest.map_or(told.rate.remaining, |(_, remaining)| remaining.min(told.rate.remaining));
            template.told = Some((told.rate.reset, remaining));
        }
        // A template alone in its bucket may have been split from the others by mistake, and cannot wait until the next window.
        if is_new || is_alone {
            self.join(id, told, sent, sequence);
        }
        self.count_own(id);
        if let Some(bucket) = self.bucket(id) {
            bucket.wake();
        }
    }

    /// Records a request that failed, and that the server may have counted.
    pub(super) fn lose(&mut self, id: TemplateId) {
        if let Some(template) = self.templates.get_mut(&id) {
            template.counted += 1;
        }
        self.count_own(id);
        if let Some(bucket) = self.bucket(id) {
            bucket.window.lose();
        }
    }

    /// Adds up how many of this client's requests were counted in the current window of a limit.
    fn count_own(&mut self, id: TemplateId) {
        let Some(bucket) = self.templates.get(&id).and_then(|template| self.buckets.get_mut(&template.bucket)) else { return };
        let Some(reset) = bucket.window.reset() else { return };
        let templates = bucket.templates.iter().filter_map(|other| self.templates.get(other));
        let current = templates.filter(|template| template.told.is_some_and(|(told, _)| same_moment(told, reset)));
        bucket.window.set_own(current.map(|template| template.counted).sum());
    }

    /// Gives a template its own limit, if it shared one and a report contradicts that.
    fn part(&mut self, id: TemplateId, told: &Told, sent: Sequence) {
        let Some(bucket) = self.bucket(id).filter(|bucket| bucket.templates.len() > 1) else { return };
        let is_another = bucket.window.is_another(told);
        let teller = bucket.window.contradicts(told, sent, id);
        let others: Vec<_> = if is_another { bucket.templates.clone() } else { teller.into_iter().collect() };
        let Some(template) = self.templates.get_mut(&id) else { return };
        if others.is_empty() {
            return;
        }
        template.contradictions += 1;
        if !is_another && template.contradictions < CONTRADICTIONS {
            return;
        }
        template.contradictions = 0;
        template.apart.extend(others.into_iter().filter(|other| *other != id));
        let old = template.bucket;
        let new = self.add_bucket(id);
        self.move_to(id, new);
        // Its reports were about another limit.
        let Some(bucket) = self.buckets.get_mut(&old) else { return };
        let reset = bucket.window.reset();
        let told_by = bucket.templates.iter().filter_map(|other| self.templates.get(other)?.told);
        let smallest =
            told_by.filter(|(told, _)| reset.is_some_and(|reset| same_moment(*told, reset))).map(|(_, remaining)| remaining).min();
        bucket.window.forget(id, smallest);
        bucket.wake();
    }

    /// Merges the limit of a template with others that report the same, unless something contradicts it.
    fn join(&mut self, id: TemplateId, told: &Told, sent: Sequence, sequence: Sequence) {
        let Some(own) = self.templates.get(&id).map(|template| template.bucket) else { return };
        let Some(joining) = self.buckets.get(&own).map(|bucket| bucket.templates.clone()) else { return };
        let is_apart = |other: &TemplateId| {
            let other_apart = self.templates.get(other).map(|other| other.apart.as_slice()).unwrap_or_default();
            joining
                .iter()
                .any(|one| other_apart.contains(one) || self.templates.get(one).is_some_and(|template| template.apart.contains(other)))
        };
        let candidates = self
            .buckets
            .iter()
            .filter(|(bucket_id, bucket)| **bucket_id != own && bucket.window.fits(told))
            .filter(|(_, bucket)| bucket.window.contradicts(told, sent, id).is_none())
            .filter(|(_, bucket)| !bucket.templates.iter().any(is_apart));
        // The oldest one, so that the same responses lead to the same limits.
        let Some(target) = candidates.map(|(bucket_id, _)| *bucket_id).min() else { return };
        for template in joining {
            self.move_to(template, target);
        }
        if let Some(bucket) = self.buckets.get_mut(&target) {
            bucket.window.hear(told, sequence, id);
        }
    }

    /// Moves a template to another limit, with its requests in flight and those that wait.
    fn move_to(&mut self, id: TemplateId, target: BucketId) {
        let Some(template) = self.templates.get_mut(&id) else { return };
        let old = std::mem::replace(&mut template.bucket, target);
        let in_flight = template.in_flight;
        let mut moved = BTreeMap::<Ticket, Waiter>::new();
        if let Some(bucket) = self.buckets.get_mut(&old) {
            bucket.window.remove_in_flight(in_flight);
            bucket.templates.retain(|other| *other != id);
            (moved, bucket.waiting) = std::mem::take(&mut bucket.waiting).into_iter().partition(|(_, waiter)| waiter.template == id);
            bucket.wake();
            if bucket.templates.is_empty() {
                self.buckets.remove(&old);
            }
        }
        if let Some(bucket) = self.buckets.get_mut(&target) {
            bucket.window.add_in_flight(in_flight);
            if !bucket.templates.contains(&id) {
                bucket.templates.push(id);
            }
            bucket.waiting.extend(moved);
            bucket.wake();
        }
    }

    /// Forgets the half of the templates that has been unused for longest, except those with requests in flight or waiting.
    fn make_room(&mut self) {
        let mut used: Vec<_> = self.templates.values().map(|template| template.used).collect();
        used.sort_unstable();
        let median = used.get(used.len() / 2).copied().unwrap_or_default();
        let buckets = &mut self.buckets;
        let keys = &mut self.keys;
        let mut forgotten = Vec::new();
        self.templates.retain(|id, template| {
            let Some(bucket) = buckets.get_mut(&template.bucket) else { return false };
            if template.used > median || template.in_flight > 0 || bucket.waiting.values().any(|waiter| waiter.template == *id) {
                return true;
            }
            bucket.templates.retain(|other| other != id);
            if bucket.templates.is_empty() {
                buckets.remove(&template.bucket);
            }
            keys.remove(&template.key);
            forgotten.push(*id);
            false
        });
        for template in self.templates.values_mut() {
            template.apart.retain(|other| !forgotten.contains(other));
        }
    }

    /// Wakes the requests that are next.
    pub(super) fn wake_all(&mut self) {
        for bucket in self.buckets.values_mut() {
            bucket.wake();
        }
    }

    /// The number of limits.
    #[cfg(test)]
    pub(super) fn limits(&self) -> usize {
        self.buckets.len()
    }

    /// The number of templates.
    #[cfg(test)]
    pub(super) fn remembered(&self) -> usize {
        self.templates.len()
    }
}
