//! Country codes: ITU-T E.164, the list of assigned codes with its amendments to 2024. No code is a prefix of another.

/// Codes of countries, and of networks that belong to no country.
pub(super) const CODES: [u16; 217] = [
    1, 7, 20, 27, 30, 31, 32, 33, 34, 36, 39, 40, 41, 43, 44, 45, 46, 47, 48, 49, 51, 52, 53, 54, 55, 56, 57,
    58, 60, 61, 62, 63, 64, 65, 66, 81, 82, 84, 86, 90, 91, 92, 93, 94, 95, 98, 211, 212, 213, 216, 218, 220,
    221, 222, 223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241,
    242, 243, 244, 245, 246, 247, 248, 249, 250, 251, 252, 253, 254, 255, 256, 257, 258, 260, 261, 262, 263,
    264, 265, 266, 267, 268, 269, 290, 291, 297, 298, 299, 350, 351, 352, 353, 354, 355, 356, 357, 358, 359,
    370, 371, 372, 373, 374, 375, 376, 377, 378, 379, 380, 381, 382, 383, 385, 386, 387, 389, 420, 421, 423,
    500, 501, 502, 503, 504, 505, 506, 507, 508, 509, 590, 591, 592, 593, 594, 595, 596, 597, 598, 599, 670,
    672, 673, 674, 675, 676, 677, 678, 679, 680, 681, 682, 683, 685, 686, 687, 688, 689, 690, 691, 692, 800,
    808, 850, 852, 853, 855, 856, 870, 878, 880, 881, 882, 883, 886, 888, 960, 961, 962, 963, 964, 965, 966,
    967, 968, 970, 971, 972, 973, 974, 975, 976, 977, 979, 991, 992, 993, 994, 995, 996, 998,
];

/// Codes whose numbers keep a leading 0: Côte d'Ivoire, Benin, Congo, San Marino, Vatican City, Italy.
const KEEP_ZERO: [&str; 6] = ["225", "229", "242", "378", "379", "39"];

/// Sweden.
pub(super) const SWEDEN: &str = "46";

/// Splits digits after their country code; `None` if they begin with no known code.
pub(super) fn split(digits: &str) -> Option<(&str, &str)> {
    (1..=3).find_map(|length| {
        let (code, rest) = digits.split_at_checked(length)?;
        let is_code =
            !code.starts_with('0') && code.parse().is_ok_and(|code| CODES.binary_search(&code).is_ok());
        is_code.then_some((code, rest))
    })
}

/// True if numbers of a country keep their leading 0 in calls from abroad.
pub(super) fn keeps_zero(code: &str) -> bool {
    KEEP_ZERO.contains(&code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_in_order_and_no_code_begins_another() {
        assert!(CODES.is_sorted_by(|one, next| one < next));
        for code in CODES {
            let digits = format!("{code}5550100");
            assert_eq!(split(&digits), Some((code.to_string().as_str(), "5550100")));
        }
        for begins_none in ["0", "210", "384", "671", "999", "", "4"] {
            assert_eq!(split(begins_none), None, "{begins_none}");
        }
    }
}
