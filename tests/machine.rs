//! Tests that need more of a machine than Rust, a C compiler and python3: Maven, Swift, tracing, mounting, 32 bits, an
//! emulator, valgrind, actionlint. One that cannot run here is *ignored*, with the reason, and named again at the end; where CI is `true` it
//! fails. `.ci/run` as root installs what they need.
#![allow(clippy::print_stdout, reason = "a harness prints its results")]

use std::process::ExitCode;

use libtest_mimic::Arguments;

#[path = "machine/android.rs"]
mod android;
#[path = "machine/bits.rs"]
mod bits;
#[path = "machine/disk.rs"]
mod disk;
#[path = "machine/harness.rs"]
mod harness;
#[path = "machine/instructions.rs"]
mod instructions;
#[path = "machine/ios.rs"]
mod ios;
#[path = "words/library.rs"]
mod library;
#[path = "machine/network.rs"]
mod network;
#[path = "words/mod.rs"]
mod words;
#[path = "machine/workflows.rs"]
mod workflows;

use harness::{is_long, trials};

fn main() -> ExitCode {
    let given: Vec<String> = std::env::args().skip(1).collect();
    if let [first, folder] = given.as_slice()
        && first == disk::ON_IT
    {
        disk::act_on(folder.as_ref());
        return ExitCode::SUCCESS;
    }
    let mut arguments = Arguments::from_args();
    // One after another: each of them uses every processor.
    arguments.test_threads.get_or_insert(1);
    let mut all = trials![
        network::a_whole_journey_makes_no_call_to_the_network,
        network::a_planted_socket_is_seen_also_from_a_child_and_as_a_pair,
        network::calls_are_told_from_what_else_strace_writes,
        disk::on_a_full_disk_nothing_is_lost_and_it_is_said,
        bits::the_core_s_tests_pass_on_32_bits,
        instructions::no_act_has_more_instructions_than_committed,
        ios::the_journeys_arrive_in_swift_and_the_rest_fits_its_stand_ins,
        android::the_journeys_arrive_on_android_and_its_screens_are_whole,
        android::the_app_asks_for_no_permission_and_exports_its_entry_alone,
        android::nothing_of_the_app_is_backed_up_or_extracted,
        android::the_launcher_says_what_the_locales_say,
        android::nothing_in_the_apk_tells,
        android::every_library_in_the_apk_fits_pages_of_16_kib,
        workflows::the_workflows_are_right_as_far_as_they_can_be_read,
    ];
    if is_long() {
        all.extend(trials![
            bits::the_core_s_tests_pass_on_arm64,
            bits::the_library_is_weighed_for_arm64_beside_this_machine,
        ]);
    }
    let conclusion = libtest_mimic::run(&arguments, all);
    harness::tell_what_was_not_run();
    conclusion.exit_code()
}
