# theseus_folder(NAME [LINK targets..] [TEST_LINK targets..]): the folder that calls it becomes the library
# theseus::NAME of its *.cc files and, with tests on, the suite NAME of its *_test.cc files. Files are found by
# name, so adding one touches no CMake file.
function(theseus_folder name)
  cmake_parse_arguments(ARG "" "" "LINK;TEST_LINK;SOURCES" ${ARGN})
  file(GLOB_RECURSE all CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cc)
  set(sources ${all})
  list(FILTER sources EXCLUDE REGEX "_test\\.cc$|/testing/|/main\\.cc$")
  set(tests ${all})
  list(FILTER tests INCLUDE REGEX "_test\\.cc$|/testing/")

  add_library(${name} STATIC ${sources} ${ARG_SOURCES})
  add_library(theseus::${name} ALIAS ${name})
  target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR}/src)
  target_link_libraries(${name} PUBLIC ${ARG_LINK})

  if(THESEUS_TESTS AND tests)
    theseus_suite(${name} SOURCES ${tests} LINK theseus::${name} ${ARG_TEST_LINK})
  endif()
endfunction()

# theseus_suite(NAME SOURCES files.. LINK targets.. [TIMEOUT seconds] [FIXTURES_REQUIRED names..]): the test program
# NAME_test, each of its tests known to ctest under the label NAME.
function(theseus_suite name)
  cmake_parse_arguments(ARG "" "TIMEOUT" "LINK;SOURCES;FIXTURES_REQUIRED" ${ARGN})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 300)
  endif()
  add_executable(${name}_test ${ARG_SOURCES})
  target_include_directories(${name}_test PRIVATE ${PROJECT_SOURCE_DIR}/tests)
  target_link_libraries(${name}_test PRIVATE ${ARG_LINK} GTest::gmock GTest::gtest_main)
  set(properties LABELS ${name} TIMEOUT ${ARG_TIMEOUT})
  if(ARG_FIXTURES_REQUIRED)
    list(APPEND properties FIXTURES_REQUIRED "${ARG_FIXTURES_REQUIRED}")
  endif()
  gtest_discover_tests(${name}_test TEST_PREFIX "${name}." DISCOVERY_TIMEOUT 60 PROPERTIES ${properties})
endfunction()
