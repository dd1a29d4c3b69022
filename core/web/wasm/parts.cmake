# The parts of the program that the engine of take-home pages is made of: the rooms that a run goes through, and of core/text what
# reads its files. Threads have no place in a page; numbers are read and written by wasm/number_text.cpp.
set(engine_rooms base scenario data pump model solve web web/wasm)
set(engine_without base/parallel base/random base/ten_digits base/number_text)
set(engine_texts cases_text control_signs decoded_text drug_keys drug_shape drug_text file_kind form form_values json_node
    json_reader json_writer level_shape library_text message_templates messages observations_text parameter_text physiology_text
    placed_errors preset_text scenario_read scenario_shape shape sources_text translations unit_text worded)
set(engine_others exercise/free_number)

# Every file of it; again when one is added.
function(engine_files root out)
    foreach(room IN LISTS engine_rooms)
        file(GLOB found CONFIGURE_DEPENDS ${root}/core/${room}/*.cpp)
        list(APPEND files ${found})
    endforeach()
    foreach(name IN LISTS engine_without)
        list(REMOVE_ITEM files ${root}/core/${name}.cpp)
    endforeach()
    foreach(name IN LISTS engine_texts)
        list(APPEND files ${root}/core/text/${name}.cpp)
    endforeach()
    foreach(name IN LISTS engine_others)
        list(APPEND files ${root}/core/${name}.cpp)
    endforeach()
    set(${out} ${files} PARENT_SCOPE)
endfunction()
