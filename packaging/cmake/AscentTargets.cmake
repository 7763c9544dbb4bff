# SPDX-License-Identifier: GPL-3.0-or-later
# One function for every layer: a library `ascent_<name>` with the alias `Ascent::<Name>`. Static, but for the presets of
# the tests (ASCENT_SHARED): there some seventy programs would hold a copy of it each, 15 GB of them with sanitizers.
# A layer links only what it names, so that an include across layers does not link.
#
#   ascent_library(Goals SOURCES smart.cpp … PUBLIC Ascent::Model PRIVATE Ascent::Language)
#
# SOURCES are named relative to the folder of the caller.

add_library(ascent_options INTERFACE)
target_include_directories(ascent_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(ascent_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS
    QT_NO_FOREACH QT_STRICT_ITERATORS)
if(MSVC)
    target_compile_options(ascent_options INTERFACE /W4 /utf-8 /permissive-)
    if(ASCENT_WERROR)
        target_compile_options(ascent_options INTERFACE /WX)
    endif()
else()
    target_compile_options(ascent_options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
        -Wconversion -Wno-sign-conversion)
    if(ASCENT_WERROR)
        target_compile_options(ascent_options INTERFACE -Werror)
    endif()
    if(ASCENT_SANITIZE)
        target_compile_options(ascent_options INTERFACE
            -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
        target_link_options(ascent_options INTERFACE -fsanitize=address,undefined)
    endif()
    if(ASCENT_THREAD_SANITIZE)
        target_compile_options(ascent_options INTERFACE -fsanitize=thread -fno-omit-frame-pointer)
        target_link_options(ascent_options INTERFACE -fsanitize=thread)
    endif()
    if(ASCENT_FUZZ)
        # Not `function` and `vptr`: Qt's own libraries come without what these two look at.
        target_compile_options(ascent_options INTERFACE
            -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize=function,vptr -fno-sanitize-recover=all
            -fno-omit-frame-pointer)
        target_link_options(ascent_options INTERFACE -fsanitize=address,undefined)
    endif()
endif()
add_library(Ascent::Options ALIAS ascent_options)

function(ascent_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    string(TOLOWER ${name} lower)
    set(target ascent_${lower})
    if(ASCENT_SHARED)
        add_library(${target} SHARED ${ARG_SOURCES})
        # Compiled alike either way: what is precompiled and what a compiler cache knows serves both. Qt asks for
        # position-independent code by itself.
        set_target_properties(${target} PROPERTIES DEFINE_SYMBOL "" POSITION_INDEPENDENT_CODE OFF)
    else()
        add_library(${target} STATIC ${ARG_SOURCES})
    endif()
    add_library(Ascent::${name} ALIAS ${target})
    target_link_libraries(${target} PUBLIC Ascent::Options ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE})
    ascent_precompile(${target})
endfunction()

# The headers of Qt are compiled once for all targets (a copy for each takes 9 seconds a target), in two heaps: Core
# and Widgets. Which one follows from what the target links. A precompiled header serves only sources that are compiled
# alike, so programs are compiled as position-independent as the libraries that they are made of.
if(ASCENT_PCH)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" OR CMAKE_CXX_COMPILER_ID MATCHES "Clang")
        set(CMAKE_CXX_COMPILE_OPTIONS_PIE ${CMAKE_CXX_COMPILE_OPTIONS_PIC})
    endif()
    file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/pch/empty.cpp CONTENT "// precompiled headers\n")
    foreach(part Core Widgets)
        string(TOLOWER ascent_pch_${part} heap)
        add_library(${heap} OBJECT ${PROJECT_BINARY_DIR}/pch/empty.cpp)
        set_target_properties(${heap} PROPERTIES AUTOMOC OFF)
        target_link_libraries(${heap} PRIVATE Ascent::Options Qt6::${part})
        target_precompile_headers(${heap} PRIVATE <Qt${part}>)
    endforeach()
endif()

function(ascent_precompile target)
    if(NOT ASCENT_PCH)
        return()
    endif()
    get_target_property(linked ${target} LINK_LIBRARIES)
    if(linked MATCHES "Qt6::Widgets|Ascent::(Widgets|Editing|Page|Shell)")
        target_precompile_headers(${target} REUSE_FROM ascent_pch_widgets)
    elseif(NOT linked STREQUAL "Ascent::Options")
        target_precompile_headers(${target} REUSE_FROM ascent_pch_core)
    endif()
endfunction()

# A test program of GoogleTest: `ascent_test(core_goals SOURCES … LINK …)`. THREADS: what it tests works on threads of its
# own, so it is built by the target `thread_tests` and has the label `thread`.
function(ascent_test name)
    cmake_parse_arguments(ARG "THREADS" "" "SOURCES;LINK" ${ARGN})
    set(target test_${name})
    add_executable(${target} ${ARG_SOURCES})
    target_link_libraries(${target} PRIVATE Ascent::Options Ascent::TestSupport ${ARG_LINK})
    ascent_precompile(${target})
    add_test(NAME ${name} COMMAND ${target})
    set_tests_properties(${name} PROPERTIES
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_HASH_SEED=0;ASAN_OPTIONS=detect_leaks=0"
        TIMEOUT 900)
    if(ARG_THREADS)
        add_dependencies(thread_tests ${target})
        set_tests_properties(${name} PROPERTIES LABELS thread)
        set_property(TEST ${name} APPEND PROPERTY ENVIRONMENT
            "TSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/tsan.supp history_size=4")
    endif()
endfunction()
