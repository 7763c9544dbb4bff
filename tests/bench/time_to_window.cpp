// SPDX-License-Identifier: GPL-3.0-or-later
// time_to_window PROGRAM [ARGUMENT …]: starts the program on the display, waits until its first top-level window is
// mapped, prints the milliseconds from the start to that moment, and ends the program. The display must be used by
// nothing else. Watches MapNotify: asking in turns, as other tools do, is coarser than what is measured.
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <memory>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>
#include <xcb/xcb.h>

extern char** environ;

namespace {

using Clock = std::chrono::steady_clock;
constexpr auto patience = std::chrono::seconds(60);
/// Smaller windows are helpers of the toolkit.
constexpr int smallest = 200;

struct Free {
    void operator()(void* memory) const { std::free(memory); }
};

bool isTopLevel(xcb_connection_t* display, const xcb_map_notify_event_t& event) {
    if (event.override_redirect)
        return false;
    const std::unique_ptr<xcb_get_geometry_reply_t, Free> geometry(
        xcb_get_geometry_reply(display, xcb_get_geometry(display, event.window), nullptr));
    return geometry && geometry->width >= smallest && geometry->height >= smallest;
}

/// Milliseconds to the window; negative where none came. `child` is 0 after it has ended by itself.
double waitForWindow(xcb_connection_t* display, Clock::time_point began, pid_t& child) {
    pollfd ready{xcb_get_file_descriptor(display), POLLIN, 0};
    while (Clock::now() - began < patience) {
        while (const std::unique_ptr<xcb_generic_event_t, Free> event{xcb_poll_for_event(display)}) {
            const auto at = Clock::now();
            if ((event->response_type & 0x7f) != XCB_MAP_NOTIFY)
                continue;
            if (isTopLevel(display, *reinterpret_cast<const xcb_map_notify_event_t*>(event.get())))
                return std::chrono::duration<double, std::milli>(at - began).count();
        }
        if (xcb_connection_has_error(display))
            return -1;
        if (waitpid(child, nullptr, WNOHANG) == child) {
            child = 0;
            return -1;
        }
        poll(&ready, 1, 50);
    }
    return -1;
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        std::fprintf(stderr, "usage: time_to_window PROGRAM [ARGUMENT ...]\n");
        return 2;
    }
    xcb_connection_t* display = xcb_connect(nullptr, nullptr);
    if (xcb_connection_has_error(display)) {
        std::fprintf(stderr, "time_to_window: no display\n");
        return 1;
    }
    const xcb_screen_t* screen = xcb_setup_roots_iterator(xcb_get_setup(display)).data;
    const uint32_t mask = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
    xcb_change_window_attributes(display, screen->root, XCB_CW_EVENT_MASK, &mask);
    const std::unique_ptr<xcb_get_input_focus_reply_t, Free> settled(
        xcb_get_input_focus_reply(display, xcb_get_input_focus(display), nullptr));

    pid_t child = 0;
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    // What the program says goes to the error channel; ours carries the figure alone.
    posix_spawn_file_actions_adddup2(&actions, STDERR_FILENO, STDOUT_FILENO);
    const auto began = Clock::now();
    if (posix_spawnp(&child, argv[1], &actions, nullptr, argv + 1, environ) != 0) {
        std::fprintf(stderr, "time_to_window: %s can't be started\n", argv[1]);
        return 1;
    }
    const double milliseconds = waitForWindow(display, began, child);
    if (child != 0) {
        kill(child, SIGTERM);
        waitpid(child, nullptr, 0);
    }
    xcb_disconnect(display);
    if (milliseconds < 0) {
        std::fprintf(stderr, "time_to_window: %s opened no window\n", argv[1]);
        return 1;
    }
    std::printf("%.1f\n", milliseconds);
    return 0;
}
