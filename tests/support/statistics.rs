//! The two statistical tests for telling used from unused bytes, with critical values for one error in a million: the
//! bytes come from the system's random numbers, so a false alarm must be that rare.

/// z of a standard normal for one in a million, one-sided.
const Z: f64 = 4.753_424;

/// Two-sample chi-square of byte counts: the statistic and its critical value (Wilson and Hilferty).
pub fn chi_square(one: &[u8], other: &[u8]) -> (f64, f64) {
    let count = |bytes: &[u8]| {
        let mut counts = [0f64; 256];
        bytes.iter().for_each(|byte| counts[usize::from(*byte)] += 1.0);
        counts
    };
    let (one, other) = (count(one), count(other));
    let (ones, others): (f64, f64) = (one.iter().sum(), other.iter().sum());
    let mut statistic = 0.0;
    let mut filled = 0.0;
    for (one, other) in one.iter().zip(&other) {
        let both = one + other;
        if both > 0.0 {
            filled += 1.0;
            let expected = both * ones / (ones + others);
            let expected_other = both * others / (ones + others);
            statistic +=
                (one - expected).powi(2) / expected + (other - expected_other).powi(2) / expected_other;
        }
    }
    let freedom: f64 = filled - 1.0;
    let part = 2.0 / (9.0 * freedom);
    (statistic, freedom * (1.0 - part + Z * part.sqrt()).powi(3))
}

/// Two-sample Kolmogorov-Smirnov: the statistic and its critical value.
pub fn kolmogorov_smirnov(one: &[f64], other: &[f64]) -> (f64, f64) {
    let sorted = |values: &[f64]| {
        let mut values = values.to_vec();
        values.sort_by(f64::total_cmp);
        values
    };
    let (one, other) = (sorted(one), sorted(other));
    let below = |values: &[f64], at: f64| {
        values.partition_point(|value| *value <= at) as f64 / values.len().max(1) as f64
    };
    let apart = one.iter().chain(&other).map(|at| (below(&one, *at) - below(&other, *at)).abs());
    let (ones, others) = (one.len() as f64, other.len() as f64);
    let critical = (-(1e-6f64 / 2.0).ln() / 2.0).sqrt() * ((ones + others) / (ones * others)).sqrt();
    (apart.fold(0.0, f64::max), critical)
}
