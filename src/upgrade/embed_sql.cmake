# theseus_embed_sql(TARGET): makes each *.sql file of the folder that calls it a header with one raw string, so that
# `constexpr std::string_view kSql =` on one line and `#include "folder/name.sql.inc"` on the next is the file's text,
# byte by byte.
function(theseus_embed_sql target)
  get_filename_component(folder ${CMAKE_CURRENT_SOURCE_DIR} NAME)
  set(output ${CMAKE_CURRENT_BINARY_DIR}/embedded)
  file(GLOB files CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.sql)
  file(MAKE_DIRECTORY ${output}/${folder})
  foreach(file IN LISTS files)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
    get_filename_component(name ${file} NAME)
    file(READ ${file} text)
    file(WRITE ${output}/fresh "R\"sql(${text})sql\"\n")
    file(COPY_FILE ${output}/fresh ${output}/${folder}/${name}.inc ONLY_IF_DIFFERENT)
  endforeach()
  target_include_directories(${target} PRIVATE ${output})
endfunction()
