//! Models that lose nothing.
