use super::*;

#[test]
fn a_new_plan_begins_twice_at_leaving_and_then_at_home() {
    let mut plan = Plan::new(Prefs::new(LocaleTag::SOURCE));
    assert_eq!(plan.begin(20_000), (Route::Practice { again: false }, true));
    assert_eq!(plan.begin(20_000), (Route::Practice { again: true }, true));
    assert_eq!(plan.begin(20_000), (Route::Home, false));
}
