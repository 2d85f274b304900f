# docs/openapi.yaml goes into the program as JSON; whoever includes this adds CONTRACT_SOURCE to its sources.
find_package(Python3 REQUIRED COMPONENTS Interpreter)
set(CONTRACT_SOURCE ${CMAKE_CURRENT_BINARY_DIR}/contract.cc)
add_custom_command(
  OUTPUT ${CONTRACT_SOURCE}
  COMMAND Python3::Interpreter ${CMAKE_CURRENT_LIST_DIR}/contract_source.py
          ${PROJECT_SOURCE_DIR}/docs/openapi.yaml ${CONTRACT_SOURCE}
  DEPENDS ${CMAKE_CURRENT_LIST_DIR}/contract_source.py ${PROJECT_SOURCE_DIR}/docs/openapi.yaml
  COMMENT "Making the contract of docs/openapi.yaml part of the program"
  VERBATIM)
